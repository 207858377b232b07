import type { Text } from '../text.ts'

/** Whether two texts say the same in one of their languages; case and punctuation aside. */
export const sameText = (a: Text, b: Text): boolean =>
  Object.entries(a).some(
    ([language, words]) => bare(words) !== '' && bare(words) === bare(b[language] ?? ''),
  )

const bare = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
