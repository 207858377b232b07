import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { addWeeks, nextWeek, weeksIn } from './week.ts'
import { dueWindows } from './window.ts'

const tally = (weeks: Record<string, number>, open: string | null = null) => ({
  question: 'feedback.rating',
  text: false,
  superiors: false,
  open,
  weeks: Object.entries(weeks).map(([week, n]) => ({ week, n })),
})

const rules = (
  needed: number,
  current: string,
  { min = 1, first = '2026-W40', oldest = '' } = {},
) => ({
  kOf: () => needed,
  min,
  first,
  oldest,
  current,
})

test('a week with enough answers is due once it is over', () => {
  const weeks = tally({ '2026-W40': 5 })
  assert.deepEqual(dueWindows(weeks, rules(5, '2026-W40')), [])
  assert.deepEqual(dueWindows(weeks, rules(5, '2026-W41')), [{ from: '2026-W40', to: '2026-W40' }])
})

test('weeks are merged until there are enough', () => {
  const weeks = tally({ '2026-W40': 2, '2026-W42': 2, '2026-W43': 1, '2026-W44': 9 })
  assert.deepEqual(dueWindows(weeks, rules(5, '2026-W46')), [
    { from: '2026-W40', to: '2026-W43' },
    { from: '2026-W44', to: '2026-W44' },
  ])
})

test('a window begins where the last one ended, even where weeks were empty', () => {
  const weeks = tally({ '2026-W45': 5 }, '2026-W41')
  assert.deepEqual(dueWindows(weeks, rules(5, '2026-W46')), [{ from: '2026-W41', to: '2026-W45' }])
})

test('the first window begins with the first week that was told, not with the first answer', () => {
  const weeks = tally({ '2026-W42': 1, '2026-W45': 4 })
  assert.deepEqual(dueWindows(weeks, rules(5, '2026-W46')), [{ from: '2026-W40', to: '2026-W45' }])
  assert.deepEqual(dueWindows(weeks, rules(5, '2026-W46', { oldest: '2026-W41' })), [
    { from: '2026-W41', to: '2026-W45' },
  ])
  assert.deepEqual(dueWindows(weeks, rules(5, '2026-W46', { first: '2026-W44' })), [
    { from: '2026-W42', to: '2026-W45' },
  ])
})

test('weeks that are over without enough answers wait', () => {
  assert.deepEqual(dueWindows(tally({ '2026-W40': 4 }), rules(5, '2027-W01')), [])
})

test('a window begins where nothing is too old, whether or not something came there', () => {
  const weeks = tally({ '2026-W43': 1, '2026-W45': 4 }, '2026-W20')
  assert.deepEqual(dueWindows(weeks, rules(5, '2026-W46', { oldest: '2026-W41' })), [
    { from: '2026-W41', to: '2026-W45' },
  ])
  assert.deepEqual(dueWindows(weeks, rules(5, '2026-W46', { oldest: '2026-W44' })), [])
})

test('a window that must span some weeks takes in all that came in them', () => {
  const weeks = tally({ '2026-W40': 5, '2026-W42': 1, '2026-W44': 4, '2026-W48': 1 })
  assert.deepEqual(dueWindows(weeks, rules(5, '2026-W43', { min: 4 })), [])
  assert.deepEqual(dueWindows(weeks, rules(5, '2026-W44', { min: 4 })), [
    { from: '2026-W40', to: '2026-W43' },
  ])
  assert.deepEqual(dueWindows(weeks, rules(5, '2026-W49', { min: 4 })), [
    { from: '2026-W40', to: '2026-W43' },
    { from: '2026-W44', to: '2026-W48' },
  ])
})

test('windows are disjoint, closed and each has enough', () => {
  const start = '2026-W50'
  const counts = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 20 })
  const spans = fc.integer({ min: 1, max: 4 })
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 12 }), spans, (numbers, needed, min) => {
      const weeks = numbers
        .map((n, index) => ({ week: addWeeks(start, index), n }))
        .filter(({ n }) => n > 0)
      const current = addWeeks(start, numbers.length - 1)
      let earliest = start
      for (const window of dueWindows(
        { ...tally({}), weeks },
        rules(needed, current, { min, first: start }),
      )) {
        const { from, to } = window
        assert.equal(from, earliest)
        assert.ok(weeksIn(window) >= min && to < current)
        const inside = weeks.filter(({ week }) => week >= from && week <= to)
        assert.ok(inside.reduce((sum, { n }) => sum + n, 0) >= needed)
        earliest = nextWeek(to)
      }
    }),
  )
})
