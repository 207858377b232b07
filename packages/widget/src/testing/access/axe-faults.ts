import 'axe-core'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'

declare global {
  interface Window {
    axe: { run(context: ElementContext, options?: RunOptions): Promise<AxeResults> }
  }
}

/** WCAG 2.2 A and AA, and what axe's makers hold to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Faults of the widget in the words of axe, with the elements. */
export async function axeFaults(element: Element, rules: readonly string[] = TAGS) {
  const type = rules === TAGS ? 'tag' : 'rule'
  const { violations } = await window.axe.run(element, {
    runOnly: { type, values: [...rules] },
    resultTypes: ['violations'],
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
