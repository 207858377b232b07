import type { Undo } from './undo-after.ts'

/**
 * Lets what style sheets say for a medium hold, or not, whatever the machine is like: drivers of
 * Firefox and WebKit cannot say that a page is printed or the system dark.
 *
 * @param query as the style sheet has it: `print`, `(prefers-color-scheme: dark)`
 * @returns its undo
 * @throws where no style sheet says anything for it
 */
export function holdMedia(sheets: readonly CSSStyleSheet[], query: string, holds: boolean): Undo {
  const lists = sheets
    .flatMap(({ cssRules }) => [...cssRules])
    .flatMap((rule) => (rule instanceof CSSMediaRule ? [rule.media] : []))
    .filter(({ mediaText }) => mediaText === query)
  if (lists.length === 0) throw new Error(`nothing is said for ${query}`)
  for (const list of lists) list.mediaText = holds ? 'all' : 'not all'
  return () => {
    for (const list of lists) list.mediaText = query
  }
}
