import { percentIn } from './percent-in.ts'
import { numberIn } from './number-in.ts'

const number = numberIn('en')

const percent = percentIn('en')

/** Goals of the teams and words of thanks, in English. */
export const enGoals = {
  title: 'What the teams want to reach',
  same: 'The teams set and count this themselves. Everyone sees the same, and nobody is measured.',
  forAll: 'All teams',
  reached: (reached: number) => `${percent(reached)} reached`,
  thanks: 'Thank you',
  earlier: (count: number) => `Earlier thanks (${number(count)})`,
}

export type GoalsMessages = typeof enGoals
