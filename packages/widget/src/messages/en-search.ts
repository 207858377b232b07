import type { Found } from '../search/to-entries.ts'
import { countIn } from './count-in.ts'
import { numberIn } from './number-in.ts'

const count = countIn<'one'>('en')
const number = numberIn('en')

/** Searching, in English. */
export const enSearch = {
  label: 'Search tips, news and people',
  nothing: 'Nothing found.',
  found: (results: number) => count(results, { one: 'One result', other: '# results' }),
  kinds: {
    tip: 'Tip',
    person: 'A person who knows',
    answer: 'You said, we did',
    idea: 'Idea',
  } satisfies Record<Exclude<Found['kind'], 'news'>, string>,
  more: (count: number) => `More results (${number(count)})`,
  notIt: 'Not what you were looking for?',
  ask: 'Ask a person',
}

export type SearchMessages = typeof enSearch
