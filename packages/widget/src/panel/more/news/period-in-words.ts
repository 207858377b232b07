import type { Digest } from '../../../news/digests-of.ts'

/** `October 2026`, or a quarter as the language has it. */
export function periodInWords(
  { from, until }: Pick<Digest, 'from' | 'until'>,
  language: string,
  quarterInWords: (quarter: number, year: number) => string,
): string {
  const first = new Date(from)
  if (from.slice(0, 7) !== until.slice(0, 7))
    return quarterInWords(first.getUTCMonth() / 3 + 1, first.getUTCFullYear())
  return first.toLocaleDateString(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
}
