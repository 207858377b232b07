import type { NewsMessages } from './en-news.ts'

export const deNews: NewsMessages = {
  isNew: 'Ungelesen',
  here: 'zu dieser Seite',
  since: (day) => `Seit ${day}`,
  more: (count) => `Weitere Neuigkeiten (${count})`,
  digest: 'Rückblick',
  earlier: 'Frühere Rückblicke',
  quarter: (quarter, year) => `${quarter}. Quartal ${year}`,
  newIdeas: 'Neue Ideen',
}
