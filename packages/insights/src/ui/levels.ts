import { RATINGS } from '@candor/protocol'
import type { NamedLevel, Tone } from './diverging-chart.tsx'

const TONES = ['1', '2', '3', '4', '5'] as const satisfies readonly Tone[]
const STEPS = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const satisfies readonly Tone[]

/** A value that could be given, and what the legend says for it. */
export type Step = Pick<NamedLevel, 'value' | 'words'>

/** The values of a scale, worst first, as levels around its middle. */
export const levelsOf = (steps: readonly Step[]): NamedLevel[] => around(steps, TONES)

/** The same of choices of which nobody knows which is good. */
export const stepsOf = (steps: readonly Step[]): NamedLevel[] => around(steps, STEPS)

function around(steps: readonly Step[], tones: readonly Tone[]): NamedLevel[] {
  return steps.map((step, index) => {
    const place = steps.length > 1 ? index / (steps.length - 1) : 0.5
    const side = place < 0.5 ? 'against' : place > 0.5 ? 'for' : 'middle'
    return { ...step, side, tone: tones[Math.round(place * (tones.length - 1))] ?? '3' }
  })
}

/** `worst`, `best`: what the first and the last stand for. */
export function scaleLevels(
  values: readonly number[],
  [worst, best]: [string, string],
): NamedLevel[] {
  const words = (value: number) =>
    value === values[0]
      ? `${value} ${worst}`
      : value === values.at(-1)
        ? `${value} ${best}`
        : String(value)
  return levelsOf(values.map((value) => ({ value: String(value), words: words(value) })))
}

/** Ratings from 1 to 5. */
export const ratingLevels = (...ends: [string, string]): NamedLevel[] => scaleLevels(RATINGS, ends)
