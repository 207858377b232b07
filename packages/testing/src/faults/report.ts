import type { Endured } from './endure.ts'

/** What a run has come to, in a few lines. */
export function report({ struck, ...run }: Endured): string {
  const often = [...struck].sort(([, a], [, b]) => b - a)
  return [
    often.map(([name, count]) => `${name} ${count}`).join(', '),
    `attempted ${run.attempted}, confirmed ${run.confirmed}, stored ${run.stored}, in the ledger ${run.inLedger}`,
    `missing ${run.missing}, doubled ${run.doubled}, unknown ${run.unknown}, astray ${run.astray}, unsent ${run.unsent}`,
  ].join('\n')
}
