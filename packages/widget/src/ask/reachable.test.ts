import type { Days, OfficeHours } from '@candor/protocol'
import { expect } from 'chai'
import fc from 'fast-check'
import { isAway, reachable } from './reachable.ts'

const WORKDAYS = [1, 2, 3, 4, 5]

const zurich: OfficeHours = {
  zone: 'Europe/Zurich',
  times: [
    { days: WORKDAYS, from: '08:00', until: '12:00' },
    { days: [1, 2, 4], from: '13:30', until: '17:00' },
  ],
}

interface Given {
  hours?: OfficeHours
  away?: Days[]
}

/** In words: `until 12:00`, `from 2026-11-30T08:00`, in UTC. */
function at(instant: string, given: Given): string {
  const result = reachable(given, Date.parse(`${instant}Z`))
  const words = (time: number) => new Date(time).toISOString().slice(0, 16)
  if (result.is === 'unknown') return 'unknown'
  if (result.is === 'later') return `from ${words(result.from)}`
  return result.until ? `until ${words(result.until)}` : 'now'
}

describe('when somebody can be reached', () => {
  it('is told by their hours, in their zone, over noon, night and weekend', () => {
    const table: [instant: string, told: string][] = [
      ['2026-11-23T06:59', 'from 2026-11-23T07:00'],
      ['2026-11-23T07:00', 'until 2026-11-23T11:00'],
      ['2026-11-23T10:59', 'until 2026-11-23T11:00'],
      ['2026-11-23T11:00', 'from 2026-11-23T12:30'],
      ['2026-11-23T16:00', 'from 2026-11-24T07:00'],
      ['2026-11-25T11:30', 'from 2026-11-26T07:00'],
      ['2026-11-27T12:00', 'from 2026-11-30T07:00'],
      ['2026-11-28T12:00', 'from 2026-11-30T07:00'],
    ]
    // In whatever order they are written.
    for (const times of [zurich.times, zurich.times.toReversed()])
      for (const [instant, told] of table)
        expect(at(instant, { hours: { ...zurich, times } }), instant).to.equal(told)
  })

  it('stays at the same time of their day when the clocks change', () => {
    // 29 March and 25 October 2026 are the Sundays.
    expect(at('2026-03-27T12:00', { hours: zurich })).to.equal('from 2026-03-30T06:00')
    expect(at('2026-10-23T12:00', { hours: zurich })).to.equal('from 2026-10-26T07:00')
    const sunday = (from: string, until: string): OfficeHours => ({
      zone: 'Europe/Zurich',
      times: [{ days: [7], from, until }],
    })
    expect(at('2026-03-29T00:00', { hours: sunday('01:00', '04:00') })).to.equal(
      'until 2026-03-29T02:00',
    )
    expect(at('2026-10-25T00:00', { hours: sunday('01:00', '04:00') })).to.equal(
      'until 2026-10-25T03:00',
    )
    // What the clocks leave out is an hour later; what they show twice is the first time.
    expect(at('2026-03-29T00:00', { hours: sunday('02:30', '04:00') })).to.equal(
      'from 2026-03-29T01:30',
    )
    expect(at('2026-10-25T00:00', { hours: sunday('02:30', '04:00') })).to.equal(
      'from 2026-10-25T00:30',
    )
    // All of it is left out.
    expect(at('2026-03-29T00:00', { hours: sunday('02:30', '03:00') })).to.equal(
      'from 2026-04-05T00:30',
    )
  })

  it('is at once where nobody has named hours, or the browser does not know their zone', () => {
    expect(at('2026-11-28T02:00', {})).to.equal('now')
    const hours = { ...zurich, zone: 'Europe/Atlantis' }
    expect(at('2026-11-28T02:00', { hours })).to.equal('now')
  })

  it('is when they are back from days away, which are days of their own', () => {
    const away = [{ from: '2026-11-24', until: '2026-11-30' }]
    expect(at('2026-11-23T08:00', { hours: zurich, away })).to.equal('until 2026-11-23T11:00')
    expect(at('2026-11-23T20:00', { hours: zurich, away })).to.equal('from 2026-12-01T07:00')
    expect(at('2026-11-25T08:00', { hours: zurich, away })).to.equal('from 2026-12-01T07:00')
    const apia = {
      hours: { zone: 'Pacific/Apia', times: [{ days: [1], from: '08:00', until: '09:00' }] },
      // Monday there is Sunday in most of the world.
      away: [{ from: '2026-11-30', until: '2026-11-30' }],
    }
    expect(at('2026-11-28T00:00', apia)).to.equal('from 2026-12-06T19:00')
  })

  it('is known by the day where nobody has named hours, in the days of the reader', () => {
    const now = new Date(2026, 10, 25, 9)
    const away = [{ from: '2026-11-20', until: '2026-11-30' }]
    expect(reachable({ away }, now.getTime())).to.deep.equal({
      is: 'later',
      from: new Date(2026, 11, 1).getTime(),
      precision: 'day',
    })
    expect(reachable({ away }, new Date(2026, 11, 1).getTime())).to.deep.equal({ is: 'now' })
  })

  it('is not told where it is not within a year', () => {
    const never = { ...zurich, times: [{ days: [], from: '08:00', until: '09:00' }] }
    expect(at('2026-11-23T08:00', { hours: never })).to.equal('unknown')
    const away = [{ from: '2026-01-01', until: '2029-12-31' }]
    expect(at('2026-11-23T08:00', { hours: zurich, away })).to.equal('unknown')
  })

  it('is later than now or lasts beyond it, and begins when it says, for any hours', () => {
    const two = (number: number) => String(number).padStart(2, '0')
    const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${two(h)}:${two(m)}`)
    const times = fc
      .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), time, time)
      .filter(([, a, b]) => a !== b)
      .map(([days, a, b]) => ({ days, from: a < b ? a : b, until: a < b ? b : a }))
    const hours = fc.record({
      zone: fc.constantFrom('Europe/Zurich', 'America/St_Johns', 'Australia/Lord_Howe', 'UTC'),
      times: fc.array(times, { minLength: 1, maxLength: 3 }),
    })
    const day = fc
      .integer({ min: 20_600, max: 21_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
    const away = fc.array(
      fc.tuple(day, day).map(([a, b]) => ({ from: a < b ? a : b, until: a < b ? b : a })),
      { maxLength: 2 },
    )
    const instant = fc.integer({ min: Date.UTC(2026, 5), max: Date.UTC(2027, 5) })
    fc.assert(
      fc.property(hours, away, instant, (hours, away, now) => {
        const result = reachable({ hours, away }, now)
        if (result.is === 'now') expect(result.until).to.be.greaterThan(now)
        if (result.is !== 'later') return
        expect(result.from).to.be.greaterThan(now)
        expect(reachable({ hours, away }, result.from).is).to.equal('now')
        expect(reachable({ hours, away }, result.from - 1).is).to.equal('later')
      }),
    )
  })
})

describe('being away', () => {
  const away = [{ from: '2026-11-28', until: '2026-11-30' }]
  const is = (instant: string, given: Given) => isAway(given, Date.parse(`${instant}Z`))

  it('begins after the last hours before it, and ends with the last that are missed', () => {
    const table: [instant: string, isAway: boolean][] = [
      ['2026-11-27T10:00', false],
      ['2026-11-27T16:30', true],
      ['2026-11-29T10:00', true],
      ['2026-11-30T15:59', true],
      ['2026-11-30T16:00', false],
    ]
    for (const [instant, expected] of table)
      expect(is(instant, { hours: zurich, away }), instant).to.equal(expected)
  })

  it('does not matter on days on which nobody would be there', () => {
    expect(
      is('2026-11-28T10:00', {
        hours: zurich,
        away: [{ from: '2026-11-28', until: '2026-11-29' }],
      }),
    ).to.equal(false)
    expect(is('2026-11-28T10:00', { hours: zurich })).to.equal(false)
    expect(is('2026-11-28T10:00', { away })).to.equal(true)
  })
})
