import type { SearchMessages } from './en-search.ts'

export const deSearch: SearchMessages = {
  label: 'Tipps, Neues, Personen suchen',
  found: (count) => {
    if (count === 0) return 'Nichts gefunden.'
    return count === 1 ? 'Ein Treffer' : `${count} Treffer`
  },
  kinds: {
    tip: 'Tipp',
    person: 'Jemand, der es weiss',
    answer: 'Gesagt, getan',
    idea: 'Idee',
  },
  more: (count) => `Weitere Treffer (${count})`,
  notIt: 'Nicht das, was du suchst?',
  ask: 'Jemanden fragen',
}
