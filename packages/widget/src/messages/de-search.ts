import type { SearchMessages } from './en-search.ts'
import { countIn } from './count-in.ts'
import { numberIn } from './number-in.ts'

const count = countIn<'one'>('de')
const number = numberIn('de')

export const deSearch: SearchMessages = {
  label: 'Tipps, Neues, Personen suchen',
  nothing: 'Nichts gefunden.',
  found: (results) => count(results, { one: 'Ein Treffer', other: '# Treffer' }),
  kinds: {
    tip: 'Tipp',
    person: 'Jemand, der es weiss',
    answer: 'Gesagt – und was daraus wird',
    idea: 'Idee',
  },
  more: (count) => `Weitere Treffer (${number(count)})`,
  notIt: 'Nicht das, was du suchst?',
  ask: 'Jemanden fragen',
}
