/** Words of one part of what is searched, as `termsOf` gives them, and how much they count. */
export interface Field {
  weight: number
  terms: readonly string[]
}

/** How well something fits what is looked for: 0 where one of the words is nowhere in it. */
export function scoreOf(wanted: readonly string[], fields: readonly Field[]): number {
  const scores = wanted.map((term) => bestOf(term, fields))
  if (scores.includes(0)) return 0
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

const bestOf = (term: string, fields: readonly Field[]): number =>
  fields.reduce(
    (best, { weight, terms }) =>
      terms.reduce((best, word) => Math.max(best, weight * likeness(term, word)), best),
    0,
  )

/** Letters below which a word is looked for at the beginning of others only. */
const WITHIN = 3

/** Letters that an ending may have: `duplicates` finds `duplicate`. */
const ENDING = 2

/** 0 to 4. Words in German are made of others, so the part of a word counts too. */
function likeness(wanted: string, word: string): number {
  if (word === wanted) return 4
  if (word.startsWith(wanted)) return 3
  if (wanted.length >= WITHIN && word.includes(wanted)) return 2
  const isWithoutEnding = wanted.startsWith(word) && wanted.length - word.length <= ENDING
  return isWithoutEnding && word.length > WITHIN ? 2 : 0
}
