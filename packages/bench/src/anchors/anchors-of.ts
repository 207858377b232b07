import type { Anchor } from '@candor/protocol'

/**
 * So many anchors for the busy page, as content files have them: by a stable attribute, by id, by
 * class and text, by a place among others. Each tenth is nowhere to be found.
 */
export const anchorsOf = (count: number): Anchor[] =>
  Array.from({ length: count }, (_, at) => {
    const n = at * 2
    const isGone = at % 10 === 9
    return {
      id: `a-${at}`,
      title: { en: `Field ${n}` },
      selectors: SELECTORS[at % SELECTORS.length]?.(n) ?? [],
      text: { en: isGone ? `Gone ${n}` : `Field ${n}`, de: `Feld ${n}` },
    }
  })

const SELECTORS: ((n: number) => string[])[] = [
  (n) => [`[data-field="f${n}"]`, `.page .field.kind-${n % 40}`],
  (n) => [`.renamed-${n}`, `#n${n}`],
  (n) => [`.gone .kind-${n % 40}`, `[class*="kind-${n % 40}"]`],
  (n) => [`.fields > div:nth-child(${(n % 20) + 1})`, 'section .label'],
]
