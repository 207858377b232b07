import type { OfficeHours, PowerUser } from '@candor/protocol'
import type { Zone } from './zone.ts'
import { DAY, zoneOf } from './zone.ts'

/** When somebody can be reached, as of an instant. Instants are milliseconds since 1970. */
export type Reachable =
  /** `until` is left out for whoever keeps no hours. */
  | { is: 'now'; until?: number }
  /** `day` where nothing is known but the day, which begins then. */
  | { is: 'later'; from: number; precision: 'minute' | 'day' }
  /** Not within a year. */
  | { is: 'unknown' }

/** Days. Further on nobody waits. */
const HORIZON = 370

interface Opening {
  from: number
  until: number
}

/** @param now Milliseconds since 1970. */
export function reachable(
  { hours, away }: Pick<PowerUser, 'hours' | 'away'>,
  now: number,
): Reachable {
  const known = hours && knownZone(hours.zone)
  const zone = known ?? zoneOf(undefined)
  const times = known ? hours.times : ANY_TIME
  const opening = nextOpening(openings({ zone, times, away }, now), now)
  if (!opening) return { is: 'unknown' }
  const { from, until } = opening
  if (from > now) return { is: 'later', from, precision: known ? 'minute' : 'day' }
  return known ? { is: 'now', until } : { is: 'now' }
}

/** Whether somebody is away now, so that they come back later than their hours would say. */
export function isAway(user: Pick<PowerUser, 'hours' | 'away'>, now: number): boolean {
  if (!user.away) return false
  const { away: _away, ...present } = user
  const [withAway, without] = [reachable(user, now), reachable(present, now)]
  if (withAway.is !== without.is) return true
  return withAway.is === 'later' && without.is === 'later' && withAway.from > without.from
}

const ANY_TIME: OfficeHours['times'] = [
  { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '24:00' },
]

interface Rules {
  zone: Zone
  times: OfficeHours['times']
  away: PowerUser['away']
}

/** From today on, in their order; in the person's own days. */
function* openings({ zone, times, away = [] }: Rules, now: number): Generator<Opening> {
  const today = Math.floor(zone.wallAt(now) / DAY) * DAY
  for (let day = today; day < today + HORIZON * DAY; day += DAY) {
    const date = new Date(day).toISOString().slice(0, 10)
    if (away.some(({ from, until }) => from <= date && date <= until)) continue
    // 1 January 1970 was a Thursday.
    const weekday = ((day / DAY + 3) % 7) + 1
    yield* times
      .filter(({ days }) => days.includes(weekday))
      .map(({ from, until }) => ({
        from: zone.instantOf(day + msOf(from)),
        until: zone.instantOf(day + msOf(until)),
      }))
      .sort((a, b) => a.from - b.from)
  }
}

function nextOpening(all: Iterable<Opening>, now: number): Opening | undefined {
  for (const opening of all) if (opening.until > now && opening.until > opening.from) return opening
  return undefined
}

/** Milliseconds since midnight for `HH:MM`. */
const msOf = (time: string): number =>
  Number(time.slice(0, 2)) * 3_600_000 + Number(time.slice(3)) * 60_000

/** Whoever has checked the content file may know more zones than this browser. */
function knownZone(name: string): Zone | undefined {
  try {
    return zoneOf(name)
  } catch {
    return undefined
  }
}
