import type { RepliesMessages } from './en-replies.ts'
import { countIn } from './count-in.ts'
import { numberIn } from './number-in.ts'

const count = countIn<'one'>('de')
const number = numberIn('de')

export const deReplies: RepliesMessages = {
  title: 'Gesagt – und was daraus wird',
  quote: (said) => `«${said}»`,
  after: (days) =>
    days === 0
      ? 'beantwortet am selben Tag'
      : count(days, { one: 'beantwortet nach # Tag', other: 'beantwortet nach # Tagen' }),
  gotIt: 'Verstanden',
  all: 'Alle Antworten',
  earlier: (count) => `Frühere Antworten (${number(count)})`,
}
