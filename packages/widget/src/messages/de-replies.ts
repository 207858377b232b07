import type { RepliesMessages } from './en-replies.ts'

export const deReplies: RepliesMessages = {
  title: 'Gesagt, getan',
  quote: (said) => `«${said}»`,
  after: (days) =>
    days === 0
      ? 'beantwortet am selben Tag'
      : `beantwortet nach ${days} ${days === 1 ? 'Tag' : 'Tagen'}`,
  gotIt: 'Verstanden',
  all: 'Alle Antworten',
  earlier: (count) => `Frühere Antworten (${count})`,
}
