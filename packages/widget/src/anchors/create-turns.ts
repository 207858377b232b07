import type { InSteps } from '../in-steps.ts'

/** Begins what is to be done, if there is something and it may be now. */
export type Job = () => InSteps | undefined

export interface Turns {
  /** Takes steps while it may go on. Whether all is done that can be now. */
  work(mayGoOn: () => boolean): boolean
  /** Leaves what was begun. */
  stop(): void
}

interface TurnsParts {
  /** Before the others, which then have as many steps until it begins anew. */
  often: Job
  /** In the time that is left, the first of them first. */
  others: readonly Job[]
}

/** Several jobs in turns, a step at a time. */
export function createTurns({ often, others }: TurnsParts): Turns {
  const begun = new Map<Job, InSteps>()
  let rested = new Set<Job>()
  /** Steps that the others are behind. */
  let owed = 0
  const run = (job: Job) => {
    const steps = begun.get(job) ?? job()
    if (!steps) return false
    begun.set(job, steps)
    if (steps.next(rested.delete(job)).done) begun.delete(job)
    return true
  }
  const step = () => {
    if ((owed === 0 || begun.has(often)) && run(often)) {
      owed += 1
      return true
    }
    if (others.some(run)) owed = Math.max(0, owed - 1)
    else if (owed === 0) return false
    else owed = 0
    return true
  }
  return {
    work(mayGoOn) {
      rested = new Set([often, ...others])
      while (step()) if (!mayGoOn()) return false
      return true
    },
    stop: () => begun.clear(),
  }
}
