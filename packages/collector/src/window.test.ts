import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { addWeeks, nextWeek } from './week.ts'
import { dueWindows } from './window.ts'

const tally = (weeks: Record<string, number>, open: string | null = null) => ({
  question: 'feedback.rating',
  text: false,
  open,
  weeks: Object.entries(weeks).map(([week, n]) => ({ week, n })),
})

const k = (needed: number) => () => needed

test('a week with enough answers is due once it is over', () => {
  const weeks = tally({ '2026-W40': 5 })
  assert.deepEqual(dueWindows(weeks, k(5), '2026-W40'), [])
  assert.deepEqual(dueWindows(weeks, k(5), '2026-W41'), [{ from: '2026-W40', to: '2026-W40' }])
})

test('weeks are merged until there are enough', () => {
  const weeks = tally({ '2026-W40': 2, '2026-W42': 2, '2026-W43': 1, '2026-W44': 9 })
  assert.deepEqual(dueWindows(weeks, k(5), '2026-W46'), [
    { from: '2026-W40', to: '2026-W43' },
    { from: '2026-W44', to: '2026-W44' },
  ])
})

test('a window begins where the last one ended, even where weeks were empty', () => {
  const weeks = tally({ '2026-W45': 5 }, '2026-W41')
  assert.deepEqual(dueWindows(weeks, k(5), '2026-W46'), [{ from: '2026-W41', to: '2026-W45' }])
})

test('weeks that are over without enough answers wait', () => {
  assert.deepEqual(dueWindows(tally({ '2026-W40': 4 }), k(5), '2027-W01'), [])
})

test('windows are disjoint, closed and each has enough', () => {
  const start = '2026-W50'
  const counts = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 20 })
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 12 }), (numbers, needed) => {
      const weeks = numbers
        .map((n, index) => ({ week: addWeeks(start, index), n }))
        .filter(({ n }) => n > 0)
      const current = addWeeks(start, numbers.length - 1)
      let earliest = weeks[0]?.week
      for (const { from, to } of dueWindows({ ...tally({}), weeks }, k(needed), current)) {
        assert.equal(from, earliest)
        assert.ok(from <= to && to < current)
        const inside = weeks.filter(({ week }) => week >= from && week <= to)
        assert.ok(inside.reduce((sum, { n }) => sum + n, 0) >= needed)
        earliest = nextWeek(to)
      }
    }),
  )
})
