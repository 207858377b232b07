/** "You said, we did", in English. */
export const enReplies = {
  title: 'You said, we did',
  quote: (said: string) => `“${said}”`,
  after: (days: number) =>
    days === 0
      ? 'answered on the same day'
      : `answered after ${days} ${days === 1 ? 'day' : 'days'}`,
  gotIt: 'Got it',
  all: 'All answers',
  earlier: (count: number) => `Earlier answers (${count})`,
}

export type RepliesMessages = typeof enReplies
