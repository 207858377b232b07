import type { Reason, Window } from '@candor/protocol'
import { blocksOf } from './blocks.ts'
import { totalOf } from './group.ts'
import type { Period } from './period.ts'

/** How often each reason was named in one window. */
export interface ReasonsOfWindow extends Period {
  n: number
  counts: Record<Reason, number>
}

/** Reasons by window, earliest first; windows without published reasons are left out. */
export function reasonsOverTime(windows: readonly Window[]): ReasonsOfWindow[] {
  return windows
    .map((window) => {
      const { n, counts } = totalOf(blocksOf([window], 'feedback.reason'))
      const count = (reason: Reason) => counts.get(reason) ?? 0
      return {
        from: window.from,
        to: window.to,
        n,
        counts: {
          'no-benefit': count('no-benefit'),
          'too-complex': count('too-complex'),
          'does-not-fit': count('does-not-fit'),
          broken: count('broken'),
        },
      }
    })
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => a.from.localeCompare(b.from))
}
