import { expect } from 'chai'
import fc from 'fast-check'
import { zoneOf } from './zone.ts'

const wall = (text: string) => Date.parse(`${text}Z`)

const instant = (zone: string, text: string) =>
  new Date(zoneOf(zone).instantOf(wall(text))).toISOString().slice(0, 16)

describe('a time zone', () => {
  it('tells when its clocks show something, in summer and in winter', () => {
    const table: [zone: string, wall: string, instant: string][] = [
      ['Europe/Zurich', '2026-07-01T08:00', '2026-07-01T06:00'],
      ['Europe/Zurich', '2026-12-01T08:00', '2026-12-01T07:00'],
      ['America/New_York', '2026-07-01T08:00', '2026-07-01T12:00'],
      ['America/New_York', '2026-12-01T08:00', '2026-12-01T13:00'],
      ['Asia/Kolkata', '2026-12-01T08:00', '2026-12-01T02:30'],
      ['Pacific/Kiritimati', '2026-12-01T08:00', '2026-11-30T18:00'],
      ['Pacific/Pago_Pago', '2026-12-01T20:00', '2026-12-02T07:00'],
      ['UTC', '2026-12-01T00:00', '2026-12-01T00:00'],
    ]
    for (const [zone, shown, expected] of table) expect(instant(zone, shown)).to.equal(expected)
  })

  it('takes the first time where its clocks show something twice', () => {
    // Put back at 03:00 in Zurich, and by half an hour at 02:00 on Lord Howe Island.
    expect(instant('Europe/Zurich', '2026-10-25T02:30')).to.equal('2026-10-25T00:30')
    expect(instant('Australia/Lord_Howe', '2026-04-05T01:45')).to.equal('2026-04-04T14:45')
  })

  it('goes on by as much as its clocks are put forward where they leave something out', () => {
    expect(instant('Europe/Zurich', '2026-03-29T02:30')).to.equal('2026-03-29T01:30')
    expect(instant('America/New_York', '2026-03-08T02:00')).to.equal('2026-03-08T07:00')
  })

  it('reads its clocks as it sets them, at any minute', () => {
    const names = ['Europe/Zurich', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu']
    const minute = fc.integer({
      min: wall('2020-01-01T00:00') / 60_000,
      max: wall('2040-01-01T00:00') / 60_000,
    })
    fc.assert(
      fc.property(fc.constantFrom(...names), minute, (name, minutes) => {
        const zone = zoneOf(name)
        const at = minutes * 60_000
        const again = zone.instantOf(zone.wallAt(at))
        // Or an hour before, with the same on the clocks.
        expect(again).to.be.at.most(at)
        expect(zone.wallAt(again)).to.equal(zone.wallAt(at))
      }),
    )
  })

  it('is that of the reader where none is named, and none where nobody knows the name', () => {
    const now = wall('2026-12-01T08:00')
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    expect(zoneOf(undefined).wallAt(now)).to.equal(zoneOf(timeZone).wallAt(now))
    expect(() => zoneOf('Europe/Atlantis')).to.throw(RangeError)
  })
})
