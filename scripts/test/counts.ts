export interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** Reads the closing lines that Node's test runner writes in TAP: `# pass 12`. */
export function countsOfTap(tap: string): Counts {
  const count = (name: string) =>
    Number(new RegExp(`^# ${name} (\\d+)$`, 'gm').exec(tap.slice(-2000))?.[1] ?? 0)
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  }
}

export const sum = (all: Counts[]): Counts =>
  all.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      skipped: a.skipped + b.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
