import type { NewsMessages } from './en-news.ts'
import { numberIn } from './number-in.ts'

const number = numberIn('de')

export const deNews: NewsMessages = {
  isNew: 'Ungelesen',
  here: 'zu dieser Seite',
  since: (day) => `Seit ${day}`,
  more: (count) => `Weitere Neuigkeiten (${number(count)})`,
  digest: 'Rückblick',
  earlier: 'Frühere Rückblicke',
  quarter: (quarter, year) => `${quarter}. Quartal ${year}`,
  newIdeas: 'Neue Ideen',
}
