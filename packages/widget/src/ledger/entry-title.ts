import type { CandorEvent, Text } from '@candor/protocol'
import type { LoadedContent } from '../content/load-content.ts'
import { inLanguage } from '../content/pick.ts'

/** Characters, about one line. */
const MAX_LINE = 60

/** What tells one entry of the ledger from another of its kind; `''` for a rating alone. */
export function entryTitle(event: CandorEvent, content: LoadedContent, language: string): string {
  const nameOf = (id: string, listed: readonly Named[] = []) => {
    const title = listed.find((one) => one.id === id)?.title
    return title ? inLanguage(title, language) : id
  }
  switch (event.kind) {
    case 'feedback':
    case 'idea':
      return firstWords(event.text ?? '')
    case 'survey':
      return nameOf(event.survey, content.surveys)
    case 'vote':
      return nameOf(event.idea, content.ideas)
    case 'tip':
      return nameOf(event.tip, content.tips)
    case 'ask':
      return nameOf(event.topic, content.topics)
  }
}

interface Named {
  id: string
  title: Text
}

function firstWords(text: string): string {
  if (text.length <= MAX_LINE) return text
  // Not within a word, unless it is the only one.
  return `${text.slice(0, MAX_LINE).replace(/(\S)\s+\S*$/, '$1')}…`
}
