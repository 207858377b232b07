import { countIn } from './count-in.ts'
import { numberIn } from './number-in.ts'

const count = countIn<'one'>('en')
const number = numberIn('en')

/** "You said, we did", in English. */
export const enReplies = {
  title: 'You said, we did',
  quote: (said: string) => `“${said}”`,
  after: (days: number) =>
    days === 0
      ? 'answered on the same day'
      : count(days, { one: 'answered after # day', other: 'answered after # days' }),
  gotIt: 'Got it',
  all: 'All answers',
  earlier: (count: number) => `Earlier answers (${number(count)})`,
}

export type RepliesMessages = typeof enReplies
