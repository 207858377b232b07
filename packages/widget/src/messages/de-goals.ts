import type { GoalsMessages } from './en-goals.ts'
import { percentIn } from './percent-in.ts'
import { numberIn } from './number-in.ts'

const number = numberIn('de')

const percent = percentIn('de')

export const deGoals: GoalsMessages = {
  title: 'Was die Teams erreichen wollen',
  same: 'Die Teams setzen und zählen das selbst. Alle sehen dasselbe, und niemand wird gemessen.',
  forAll: 'Alle Teams',
  reached: (reached) => `${percent(reached)} erreicht`,
  thanks: 'Danke',
  earlier: (count) => `Früherer Dank (${number(count)})`,
}
