import type { GoalsMessages } from './en-goals.ts'

export const deGoals: GoalsMessages = {
  title: 'Was die Teams erreichen wollen',
  same: 'Die Teams setzen und zählen das selbst. Alle sehen dasselbe, und niemand wird gemessen.',
  forAll: 'Alle Teams',
  reached: (percent) => `${percent} % erreicht`,
  thanks: 'Danke',
  earlier: (count) => `Früherer Dank (${count})`,
}
