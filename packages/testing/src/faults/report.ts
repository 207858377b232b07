import type { Comparison } from './compare.ts'
import type { Endured } from './endure.ts'

/** Nothing lost, nothing doubled, and something sent. */
export const isSound = ({ confirmed, faults }: Comparison): boolean =>
  confirmed > 0 && Object.values(faults).every((texts) => texts.length === 0)

/** Texts that are named where something is wrong. */
const NAMED = 5

/** What a run has come to, in a few lines. */
export function report(run: Endured): string {
  const often = [...run.struck].sort(([, a], [, b]) => b - a)
  const faults = Object.entries(run.faults)
  const named = faults
    .filter(([, texts]) => texts.length > 0)
    .map(([name, texts]) => `${name}: ${texts.slice(0, NAMED).join(', ')}`)
  return [
    `${run.batches} batches; ${often.map(([name, count]) => `${name} ${count}`).join(', ')}`,
    `attempted ${run.attempted}, confirmed ${run.confirmed}, stored ${run.stored}, ` +
      `sent by the ledger ${run.inLedger}`,
    faults.map(([name, texts]) => `${name} ${texts.length}`).join(', '),
    ...named,
  ].join('\n')
}
