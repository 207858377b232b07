import { wordsOf } from '../ideas/words-of.ts'

/**
 * The words of a text as they are compared, each once: without capitals and accents, and `ä` as well
 * as `ae` is `a`, since not every keyboard has one. `Größe` and `groesse` are `grosse`.
 */
export const termsOf = (text: string): string[] => [
  ...new Set(wordsOf(text).map((word) => word.replace(/([aou])e/g, '$1'))),
]
