import type { Finding } from './detail.ts'
import { tokensOf } from './tokens-of.ts'

/** The words and numbers of a text in NFKC that the page shows too; what stands side by side is one. */
export function shownIn(text: string, shown: ReadonlySet<string>): Finding[] {
  const found: Finding[] = []
  for (const { start, end, value } of tokensOf(text)) {
    if (!isShown(value, shown)) continue
    const replacement = /^\d/.test(value) ? '[number]' : '[name]'
    const last = found.at(-1)
    const isJoined = last && /^[ '’-]$/.test(text.slice(last.end, start))
    if (isJoined && last.replacement === replacement) last.end = end
    else found.push({ start, end, kind: 'shown', replacement })
  }
  return found
}

/** German puts its genitive straight behind a name: `Krügers Termine`. */
const isShown = (word: string, shown: ReadonlySet<string>) =>
  shown.has(word) || (word.endsWith('s') && shown.has(word.slice(0, -1)))
