import type { Context } from '@candor/protocol'
import { isNamed } from '../content/pick.ts'
import { fullWordsOf } from '../ideas/full-words-of.ts'
import { scoreOf } from './score-of.ts'
import { termsOf } from './terms-of.ts'
import type { Entry, Found } from './to-entries.ts'

/** Of the 16 that a title can count. It decides among what fits about equally well. */
const HERE = 2

/**
 * What holds all words that are looked for, the best first; among equals what is listed first. Words
 * like "how" and "the" are passed over where there are others.
 */
export function searchEntries(entries: readonly Entry[], text: string, context: Context): Found[] {
  const full = fullWordsOf(text).join(' ')
  const wanted = termsOf(full || text)
  if (wanted.length === 0) return []
  return entries
    .map(({ found, fields, where }) => {
      const score = scoreOf(wanted, fields)
      return { found, score: score && score + (isNamed(where, context) ? HERE : 0) }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ found }) => found)
}
