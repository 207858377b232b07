import { tagOf } from './tag-of.ts'

/** CSS pixels, each way (WCAG 2.5.8). */
const LEAST = 24

/** Those in the page are as large as the page's elements, and are listed in the panel as well. */
const LEFT_OUT = '.target, pre'

/** What is pressed, and smaller than a finger needs. Links within a sentence may be as low as it. */
export const smallTargets = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>('button, summary, select, input, textarea, a')]
    .filter((one) => !one.matches(LEFT_OUT) && !one.matches('p > a') && one.checkVisibility())
    .flatMap((one) => {
      const { width, height } = one.getBoundingClientRect()
      return Math.min(width, height) < LEAST ? [`${width} x ${height}: ${tagOf(one)}`] : []
    })
