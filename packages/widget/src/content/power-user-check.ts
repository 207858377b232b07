import type { Channel, ChannelKind, Days, OfficeHours, PowerUser } from '@candor/protocol'
import { MAIL_PATTERN, PHONE_PATTERN, TIME_PATTERN } from '@candor/protocol'
import type { Check } from './check.ts'
import { alone, form, idIn, ifThere, list, object, only } from './check.ts'
import {
  day,
  daysFault,
  departments,
  language,
  link,
  matching,
  told,
  wholeNumber,
  words,
} from './check-parts.ts'

const mail = matching(MAIL_PATTERN, 'is no mail address')
const phone = matching(PHONE_PATTERN, 'is no phone number')

const channelTo = (to: Check) =>
  object<Channel>({ kind: told, to }, (channel) =>
    channel.to.length > 300 ? 'is longer than 300 characters' : undefined,
  )

const CHANNELS: Record<ChannelKind, Check> = {
  teams: channelTo(mail),
  mail: channelTo(mail),
  phone: channelTo(phone),
  slack: channelTo(link),
  booking: channelTo(link),
}

const time = matching(TIME_PATTERN, 'is no time such as "08:30"')

const times = object<OfficeHours['times'][number]>(
  { days: list(wholeNumber(1, 7), { min: 1 }), from: time, until: time },
  ({ from, until }) => (from < until ? undefined : 'ends before it begins'),
)

/** A person to ask. */
export const powerUser = object<PowerUser>({
  name: words(100),
  departments,
  topics: alone(list(idIn('topics'))),
  languages: alone(list(language)),
  // Nobody is to be called at night.
  hours: ifThere(
    object<OfficeHours>({ zone: only(isZone, 'is no time zone'), times: list(times, { min: 1 }) }),
  ),
  away: ifThere(list(object<Days>({ from: day, until: day }, daysFault))),
  channels: list(form('kind', CHANNELS), { min: 1 }),
})

/** By which names this browser knows time zones. */
function isZone(value: unknown): boolean {
  try {
    return typeof value === 'string' && Boolean(new Intl.DateTimeFormat('en', { timeZone: value }))
  } catch {
    return false
  }
}
