import type { Idea } from '@candor/protocol'
import { fullWordsOf } from './full-words-of.ts'

/** More would be read by nobody who has just written something. */
const MAX_SIMILAR = 3

/** Share of the letters in words that say something which must agree. */
const ENOUGH = 0.45

/**
 * Published ideas that say about the same as a text, the closest first. Long words weigh more than
 * short ones: they are the special ones, in German above all.
 */
export function similarIdeas(ideas: readonly Idea[], text: string): Idea[] {
  const said = fullWordsOf(text)
  return ideas
    .map((idea) => ({ idea, likeness: likenessOf(idea, said) }))
    .filter(({ likeness }) => likeness >= ENOUGH)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MAX_SIMILAR)
    .map(({ idea }) => idea)
}

/** The best over all languages: who writes German may meet what was proposed in English. */
function likenessOf({ title, text }: Idea, said: readonly string[]): number {
  const texts = Object.entries(title).flatMap(([language, words]) => [
    words,
    `${words} ${text?.[language] ?? ''}`,
  ])
  return Math.max(0, ...texts.map((one) => overlap(fullWordsOf(one), said)))
}

/** Of the letters of the shorter side, the share that the other one has in words that are alike. */
function overlap(words: readonly string[], said: readonly string[]): number {
  const shorter = Math.min(lettersOf(words), lettersOf(said))
  if (shorter === 0) return 0
  const shared = words.map((word) =>
    Math.max(0, ...said.map((other) => sharedLetters(word, other))),
  )
  return Math.min(1, shared.reduce((sum, letters) => sum + letters, 0) / shorter)
}

const lettersOf = (words: readonly string[]) => words.join('').length

const sharedLetters = (a: string, b: string) => (areAlike(a, b) ? Math.min(a.length, b.length) : 0)

/** The same word, an ending or a slip of the keyboard aside; or one that the other is made of. */
function areAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 4) return short === long
  if (long.startsWith(short) || long.endsWith(short)) return true
  // Slips are rare at the beginning, and pairs take too long to be counted for all words.
  return short[0] === long[0] && pairsInCommon(a, b) >= 0.65
}

/** Dice's coefficient of the pairs of letters: 0 to 1. */
function pairsInCommon(a: string, b: string): number {
  const rest = pairsOf(b)
  const count = a.length + b.length - 2
  let common = 0
  for (const pair of pairsOf(a)) {
    const at = rest.indexOf(pair)
    if (at < 0) continue
    rest.splice(at, 1)
    common += 1
  }
  return (2 * common) / count
}

const pairsOf = (word: string) => [...word].slice(1).map((letter, at) => `${word[at]}${letter}`)
