import type { Content } from '../../content.ts'
import { GIVE_UP_DAYS } from '../../limits.ts'
import type { Fault } from '../../repeated-ids.ts'
import { daysAfter } from '../days-after.ts'

/** Days for which a digest may still sum up what was announced. */
const DIGEST_DAYS = 365

/** What is over and shown to nobody any more. */
export function expired(content: Content, today: string): Fault[] {
  const { tips = [], announcements = [], surveys = [], goals = [], digest } = content
  return [
    ...over('tips', tips, today),
    ...over('announcements', announcements, digest ? daysAfter(today, -DIGEST_DAYS) : today),
    // Answers on their way would be refused if it were taken out earlier.
    ...over('surveys', surveys, daysAfter(today, -GIVE_UP_DAYS)),
    ...over('goals', goals, today),
    ...steps(content, today),
  ]
}

const over = (list: string, things: readonly { until: string }[], day: string): Fault[] =>
  things.flatMap(({ until }, index) => {
    if (until >= day) return []
    const advice = 'Take it out, or give it a later day.'
    return [{ path: [list, index, 'until'], message: `was over on ${until}`, advice }]
  })

/** Steps of checklists whose how-to is gone. */
const steps = ({ checklists = [], tips = [] }: Content, today: string): Fault[] =>
  checklists.flatMap(({ steps }, index) =>
    steps.flatMap((step, at) => {
      const tip = tips.find(({ id }) => id === step.tip)
      if (!tip || tip.until >= today) return []
      const path = ['checklists', index, 'steps', at, 'tip']
      const message = `leads to a tip that was over on ${tip.until}`
      return [{ path, message, advice: 'Give the tip a later day, or take it out here.' }]
    }),
  )
