import type { Text } from '../text.ts'

/** What two texts share that say the same in a language; case and punctuation aside. */
export const textKeys = (text: Text): string[] =>
  Object.entries(text).flatMap(([language, words]) => {
    const bare = words
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    return bare === '' ? [] : [`${language} ${bare}`]
  })
