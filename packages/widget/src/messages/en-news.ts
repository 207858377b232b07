import { numberIn } from './number-in.ts'

const number = numberIn('en')

/** News and digests, in English. */
export const enNews = {
  isNew: 'Not read yet',
  here: 'about this screen',
  since: (day: string) => `Since ${day}`,
  more: (count: number) => `More news (${number(count)})`,
  digest: 'In review',
  earlier: 'Earlier reviews',
  quarter: (quarter: number, year: number) => `Quarter ${quarter} of ${year}`,
  newIdeas: 'New ideas',
}

export type NewsMessages = typeof enNews
