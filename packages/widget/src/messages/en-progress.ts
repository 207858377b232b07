import { countIn } from './count-in.ts'

const count = countIn<'one'>('en')

/** First steps and one's own progress, in English. */
export const enProgress = {
  title: 'First steps',
  /** Where there is no list of steps, but hints that can be put right. */
  titleAlone: 'Your progress',
  keep: 'Keep my progress in this browser. Only you see it.',
  keeps: (hasSteps: boolean, hasHints: boolean): string => {
    if (!hasHints) return 'It keeps what you tick off, and sends nothing.'
    return hasSteps
      ? 'It keeps what you tick off, and how many hints about your data you put right. It sends nothing.'
      : 'It keeps how many hints about your data you put right, and sends nothing.'
  },
  of: (done: number, all: number) => `${done} of ${all}`,
  tip: (title: string) => `Tip: ${title}`,
  resolved: (hints: number) =>
    count(hints, {
      one: 'You have put one hint about your data right.',
      other: 'You have put # hints about your data right.',
    }),
  ask: 'Then this browser forgets your progress. That cannot be undone.',
  erase: 'Erase my progress',
  stay: 'Go on keeping it',
  erased: 'Your progress is erased, and no longer kept.',
  notKept: 'It could not be kept. Please try again later.',
  notDurable: 'This browser keeps nothing: your progress ends with this page.',
}

export type ProgressMessages = typeof enProgress
