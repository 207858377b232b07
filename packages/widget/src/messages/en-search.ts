import type { Found } from '../search/to-entries.ts'

/** Searching, in English. */
export const enSearch = {
  label: 'Search tips, news and people',
  found: (count: number) => {
    if (count === 0) return 'Nothing found.'
    return count === 1 ? 'One result' : `${count} results`
  },
  kinds: {
    tip: 'Tip',
    person: 'A person who knows',
    answer: 'You said, we did',
    idea: 'Idea',
  } satisfies Record<Exclude<Found['kind'], 'news'>, string>,
  more: (count: number) => `More results (${count})`,
  notIt: 'Not what you were looking for?',
  ask: 'Ask a person',
}

export type SearchMessages = typeof enSearch
