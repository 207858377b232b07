/** Goals of the teams and words of thanks, in English. */
export const enGoals = {
  title: 'What the teams want to reach',
  same: 'The teams set and count this themselves. Everyone sees the same, and nobody is measured.',
  forAll: 'All teams',
  reached: (percent: number) => `${percent}% reached`,
  thanks: 'Thank you',
  earlier: (count: number) => `Earlier thanks (${count})`,
}

export type GoalsMessages = typeof enGoals
