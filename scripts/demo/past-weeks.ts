import type { Content } from '@candor/protocol'
import type { Collector } from '@candor/collector'
import { answerLikeColleagues } from './answer-like-colleagues.ts'
import { DAY_MS, type DemoClock } from './demo-clock.ts'
import { speakersIn } from './employees.ts'
import type { Luck } from './luck.ts'

/** Weeks of invented answers that the insights page starts with: a quarter, for three monthly pages. */
export const WEEKS = 13

/** Lets the weeks up to now pass, with an organisation that answers in each. */
export async function letWeeksPass(
  collector: Collector,
  demo: { clock: DemoClock; employees: number; content: Content; luck: Luck },
): Promise<void> {
  const { clock, employees, ...shared } = demo
  clock.move(-7 * WEEKS * DAY_MS)
  for (let week = 0; week < WEEKS; week += 1) {
    await answerLikeColleagues(collector, { ...shared, week, people: speakersIn(employees, week) })
    clock.move(7 * DAY_MS)
  }
}
