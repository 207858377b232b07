import { backgroundOf, contrast } from './contrast.ts'
import { tagOf } from './tag-of.ts'

/** Of what is not text (WCAG 1.4.11). */
const LEAST = 3

/** What is known by its edge or as a whole, and the pseudo-element that draws it. */
const SHAPES: readonly [selector: string, pseudo?: string][] = [
  ['textarea, select, input[type=search], .survey input[id], fieldset input + span'],
  ['.tick span, .switch span, .multiple span', '::before'],
  ['.mark, .stage'],
]

/** Fields, choices, boxes and marks that are too faint against what they stand on. */
export const weakEdges = (root: ShadowRoot): string[] =>
  SHAPES.flatMap(([selector, pseudo]) =>
    [...root.querySelectorAll<HTMLElement>(selector)]
      .filter((one) => one.checkVisibility())
      .flatMap((one) => {
        const { borderTopColor, backgroundColor } = getComputedStyle(one, pseudo)
        const around = backgroundOf((!pseudo && one.parentElement) || one)
        const ratios = [borderTopColor, backgroundColor].map((color) => contrast(color, around))
        const best = Math.max(...ratios)
        return best < LEAST ? [`${best.toFixed(1)}: ${tagOf(one)}`] : []
      }),
  )
