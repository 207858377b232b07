import { countIn } from './count-in.ts'

const count = countIn<'one'>('en')

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
  earlier: (count: number) => `Earlier answers (${count})`,
}

export type RepliesMessages = typeof enReplies
