import type { Content, Reply } from '@candor/protocol'

/** How what was said is answered: what stands in the content that everybody sees. */
export interface LoopHealth {
  /** Ideas that nobody has answered. */
  open: number
  planned: number
  done: number
  declined: number
  /** Days from what was said to its answer: half of the answers took no longer. `null` without any. */
  medianDays: number | null
}

const DAY_MS = 86_400_000

export function loopHealth(content: Content): LoopHealth {
  const said = [...(content.ideas ?? []), ...(content.answers ?? [])]
  const count = (status: Reply['status'] | undefined) =>
    said.filter(({ reply }) => reply?.status === status).length
  return {
    open: count(undefined),
    planned: count('planned'),
    done: count('done'),
    declined: count('declined'),
    medianDays: median(said.flatMap(daysOf)),
  }
}

function daysOf({ from, reply }: { from?: string; reply?: Reply }): number[] {
  return from && reply ? [(Date.parse(reply.on) - Date.parse(from)) / DAY_MS] : []
}

/** The middle one, and of an even number the mean of the two in the middle. */
function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
