import { CLOSE, OPEN } from './pseudo-messages.ts'

/** Around all that the content file says. */
const [SAID, END] = ['⟪', '⟫']

const ATTRIBUTES = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']

/** Bytes as they are, what somebody wrote or is called, and the button, which has its own list. */
const LEFT_OUT = 'pre, bdi, textarea, .marks, .launcher'

/** The content with each of its texts in brackets of their own. */
export function bracketed<T>(given: T): T
export function bracketed(given: unknown): unknown {
  if (Array.isArray(given)) return given.map((one) => bracketed(one))
  if (typeof given !== 'object' || given === null) return given
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      const isText = typeof value === 'string' && ['en', 'name', 'author'].includes(key)
      return [key, isText ? SAID + value + END : bracketed(value)]
    }),
  )
}

/** Words that are neither in a message nor in the content file, and so in one language only. */
export function untranslated(root: ShadowRoot, known: readonly string[]): string[] {
  const texts: string[] = []
  for (const element of root.querySelectorAll('*')) {
    if (element.closest(LEFT_OUT)) continue
    for (const name of ATTRIBUTES) texts.push(element.getAttribute(name) ?? '')
    for (const node of element.childNodes) if (node instanceof Text) texts.push(node.data)
  }
  return texts.flatMap((text) => wordsOutside(text).filter((word) => !known.includes(word)))
}

function wordsOutside(text: string): string[] {
  const without = [
    [SAID, END],
    [OPEN, CLOSE],
    // A message may hold another: the names of channels.
    [OPEN, CLOSE],
  ].reduce(
    (rest, [from, to]) => rest.replace(RegExp(`${from}[^${from}${to}]*${to}`, 'g'), ''),
    text,
  )
  return without.match(/\p{L}+/gu) ?? []
}
