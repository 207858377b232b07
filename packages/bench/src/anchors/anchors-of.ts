import type { Anchor } from '@candor/protocol'

/**
 * So many anchors for the busy page, as content files have them: by a stable attribute, by id, by
 * class and text, by a place among others. So many of them, evenly spread and from the first on,
 * have their element there; for the others there are elements, and all of them say something else.
 */
export const anchorsOf = (count: number, present: number): Anchor[] =>
  Array.from({ length: count }, (_, at) => {
    const n = at * 2
    const isThere = Math.floor(((at - 1) * present) / count) < Math.floor((at * present) / count)
    const kind = (at + Math.floor(at / 10)) % SELECTORS.length
    return {
      id: `a-${at}`,
      title: { en: `Field ${n}` },
      selectors: SELECTORS[kind]?.(n) ?? [],
      text: { en: isThere ? `Field ${n}` : `Gone ${n}`, de: `Feld ${n}` },
    }
  })

const SELECTORS: ((n: number) => string[])[] = [
  (n) => [`[data-field="f${n}"]`, `.page .field.kind-${n % 40}`],
  (n) => [`.renamed-${n}`, `#n${n}`],
  (n) => [`.gone .kind-${n % 40}`, `[class*="kind-${n % 40}"]`],
  (n) => [`.fields > div:nth-child(${(n % 20) + 1})`, 'section .label'],
]
