import { wordsOf } from '../ideas/words-of.ts'

/** Neither a letter nor a part of one, in whatever way a text is written. */
const BETWEEN = /[\s!-/:-@[-`{-~]+/

/**
 * The words of a text as they are compared, each once: without capitals and accents, and `ä` as well
 * as `ae` is `a`, since not every keyboard has one. `Größe` and `groesse` are `grosse`.
 *
 * @param known What words have become before: in a large file most of them come again and again.
 */
export function termsOf(text: string, known = new Map<string, readonly string[]>()): string[] {
  const terms = new Set<string>()
  for (const written of text.split(BETWEEN)) {
    let words = known.get(written)
    if (!words) {
      words = wordsOf(written).map((word) => word.replace(/([aou])e/g, '$1'))
      known.set(written, words)
    }
    for (const word of words) terms.add(word)
  }
  return [...terms]
}
