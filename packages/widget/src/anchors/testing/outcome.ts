/** In this order they are printed. `absent`: it is not there, and was not found. */
export const OUTCOMES = ['right', 'absent', 'missed', 'wrong'] as const

export type Outcome = (typeof OUTCOMES)[number]

export function outcomeOf(found: Element | undefined, meant: Element | undefined): Outcome {
  if (found) return found === meant ? 'right' : 'wrong'
  return meant ? 'missed' : 'absent'
}

export const countOf = (judged: readonly { outcome: Outcome }[], outcome: Outcome): number =>
  judged.filter((one) => one.outcome === outcome).length
