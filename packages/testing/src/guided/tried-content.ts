import type { Announcement, Channel, Content, OfficeHours, PowerUser } from '@candor/protocol'
import type { GuidedHost } from './guided-host.ts'

/** Who speaks no language of the tests, and knows the topic and is there all the same. */
export const FOREIGN = 'Équipe Genève'

/** An adapter of one's own, by the name of its CRM. */
export const OWN_APP = 'our-crm'

/** An announcement of a day to come. */
export const COMING: Announcement = {
  id: 'coming',
  kind: 'feature',
  title: { en: 'Open offers on one page', de: 'Offene Angebote auf einer Seite' },
  body: { en: 'From Monday on.', de: 'Ab Montag.' },
  from: '2026-11-30',
  until: '2027-12-31',
}

/** One of each way to reach somebody. */
const CHANNELS: Channel[] = [
  { kind: 'teams', to: 'power-user@example.com' },
  { kind: 'slack', to: 'https://example.slack.com/app_redirect?channel=crm' },
  { kind: 'mail', to: 'power-user@example.com' },
  { kind: 'phone', to: '+41 44 000 00 21' },
  { kind: 'booking', to: 'https://booking.example.com/power-user' },
]

/** By the power users' own clocks. */
const hoursFrom = (from: string): OfficeHours => ({
  zone: 'Europe/Zurich',
  times: [{ days: [1, 2, 3, 4, 5], from, until: '18:00' }],
})

/**
 * The file as it is, with a tip that is over, and all tips of the record ready to show themselves;
 * news to come; people of whom one is there in the morning and all in the afternoon.
 */
export function triedContent(host: GuidedHost): Content {
  const { content } = host
  return {
    ...content,
    tips: tipsOf(host),
    powerUsers: peopleOf(host),
    announcements: [...(content.announcements ?? []), COMING],
    hints: [...(content.hints ?? []), ...host.form.more.flatMap(({ added }) => added ?? [])],
    adapters: [...(content.adapters ?? []), { app: OWN_APP, ...host.own.adapter }],
  }
}

function tipsOf({ content: { tips = [] }, record }: GuidedHost) {
  const walked = tips.find(({ id }) => id === record.walked)
  const over = walked && { ...walked, id: 'over', anchor: record.over, until: '2026-11-24' }
  const eager = tips.map((tip) =>
    [record.walked, record.other].includes(tip.id)
      ? { ...tip, prompt: { times: 9, everyHours: 1 } }
      : tip,
  )
  return [...eager, ...(over ? [over] : [])]
}

function peopleOf({ content: { powerUsers = [] }, ask }: GuidedHost): PowerUser[] {
  const [early, late] = ask.own
  const people = powerUsers.map((user) => {
    if (user.name === early) return { ...user, channels: CHANNELS, hours: hoursFrom('08:00') }
    return user.name === late ? { ...user, hours: hoursFrom('13:00') } : user
  })
  const like = powerUsers.find(({ name }) => name === early)
  if (!like) return people
  const { hours: _, ...there } = like
  return [...people, { ...there, name: FOREIGN, languages: ['fr'] }]
}
