import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { addWeeks, isoWeekOf, nextWeek } from './week.ts'

const TABLE = [
  ['2026-10-01T12:00:00Z', '2026-W40'],
  ['2026-09-28T00:00:00Z', '2026-W40'],
  ['2026-10-04T23:59:59.999Z', '2026-W40'],
  ['2026-10-05T00:00:00Z', '2026-W41'],
  ['2020-12-31T00:00:00Z', '2020-W53'],
  ['2021-01-03T23:59:59Z', '2020-W53'],
  ['2021-01-04T00:00:00Z', '2021-W01'],
  ['2026-12-31T00:00:00Z', '2026-W53'],
  ['2027-01-03T00:00:00Z', '2026-W53'],
  ['2027-01-04T00:00:00Z', '2027-W01'],
  ['2024-12-30T00:00:00Z', '2025-W01'],
  ['2023-01-01T00:00:00Z', '2022-W52'],
  ['2016-01-01T00:00:00Z', '2015-W53'],
] as const

for (const [moment, week] of TABLE)
  test(`${moment} is in ${week}`, () => assert.equal(isoWeekOf(new Date(moment)), week))

test('after the last week of a year comes the first of the next', () => {
  assert.equal(nextWeek('2026-W53'), '2027-W01')
  assert.equal(nextWeek('2025-W52'), '2026-W01')
  assert.equal(nextWeek('2026-W52'), '2026-W53')
  assert.equal(addWeeks('2026-W48', 9), '2027-W04')
  assert.equal(addWeeks('2027-W01', -1), '2026-W53')
})

test('a clock that tells no time, or none of these millennia, is refused', () => {
  for (const time of [Number.NaN, Date.UTC(-5, 1), Date.UTC(999, 1), Date.UTC(10_000, 1)])
    assert.throws(() => isoWeekOf(new Date(time)), RangeError)
})

test('what is no week is refused', () => assert.throws(() => nextWeek('2026-40'), TypeError))

const dates = fc.date({
  min: new Date('1971-01-01'),
  max: new Date('2200-01-01'),
  noInvalidDate: true,
})
const WEEK_MS = 7 * 86_400_000

test('a week later is the next week, which is later as a string too', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const week = isoWeekOf(date)
      assert.equal(isoWeekOf(new Date(date.getTime() + WEEK_MS)), nextWeek(week))
      assert.ok(nextWeek(week) > week)
    }),
  )
})

test('weeks can be added and taken away again', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -600, max: 600 }), (date, count) => {
      const week = isoWeekOf(date)
      assert.equal(addWeeks(addWeeks(week, count), -count), week)
    }),
  )
})
