/** Milliseconds. */
export const DAY = 86_400_000

/** What the clocks on the wall show in a time zone, as if it were UTC: milliseconds since 1970. */
export type Wall = number

export interface Zone {
  wallAt(instant: number): Wall
  /**
   * When the clocks show that. What they show twice is the first time; what they leave out is as much
   * later as they are put forward ("compatible" in Temporal).
   */
  instantOf(wall: Wall): number
}

/** To make one takes longer than to use it. */
const made = new Map<string | undefined, Zone>()

/**
 * A time zone as the browser knows it, with its changes of the clocks.
 *
 * @param name IANA, `Europe/Zurich`; `undefined` for that of the reader.
 * @throws {RangeError} where the browser does not know it.
 */
export function zoneOf(name: string | undefined): Zone {
  const zone = made.get(name) ?? createZone(name)
  made.set(name, zone)
  return zone
}

function createZone(name: string | undefined): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const wallAt = (instant: number): Wall => {
    const shown = Object.fromEntries(
      format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
    )
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = shown
    return Date.UTC(year, month - 1, day, hour, minute, second)
  }
  const offsetAt = (instant: number) => wallAt(instant) - Math.floor(instant / 1000) * 1000
  return {
    wallAt,
    instantOf(wall) {
      // No zone is further from UTC than a day, and none changes its clocks twice in two days.
      const before = wall - offsetAt(wall - DAY)
      const after = wall - offsetAt(wall + DAY)
      const found = [before, after].filter((instant) => wallAt(instant) === wall)
      return found.length > 0 ? Math.min(...found) : before
    },
  }
}
