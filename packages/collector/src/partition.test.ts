import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { partition } from './partition.ts'
import { times } from './testing/events.ts'

/** `{ a: 3 }`: three answers of the cell a. */
const answersOf = (counts: Record<string, number>) =>
  Object.entries(counts).flatMap(([cell, n]) =>
    times(n, (index) => ({ cell, id: `${cell}${index}` })),
  )

const sizes = (counts: Record<string, number>, k = 5) => {
  const parts = partition(answersOf(counts), k)
  if (parts === 'not-enough') return parts
  return parts.map(({ cells, answers }) => [cells.join(), answers.length])
}

test('cells that are large enough stand alone, the largest first', () => {
  assert.deepEqual(sizes({ a: 5, b: 7 }), [
    ['b', 7],
    ['a', 5],
  ])
})

test('small cells are merged', () => {
  assert.deepEqual(sizes({ a: 6, b: 3, c: 2 }), [
    ['a', 6],
    ['other', 5],
  ])
})

test('where the merged ones are too few they take in the next smallest cell', () => {
  assert.deepEqual(sizes({ a: 9, b: 6, c: 1 }), [
    ['a', 9],
    ['other', 7],
  ])
})

test('of equally large cells the last by name is taken in', () => {
  assert.deepEqual(sizes({ b: 6, a: 6, c: 1 }), [
    ['a', 6],
    ['other', 7],
  ])
})

test('answers without a cell of their own are merged with the small ones', () => {
  assert.deepEqual(sizes({ other: 3, a: 6, b: 2 }), [
    ['a', 6],
    ['other', 5],
  ])
})

test('a large enough `other` stands last, however large', () => {
  assert.deepEqual(sizes({ other: 20, a: 6 }), [
    ['a', 6],
    ['other', 20],
  ])
})

test('fewer than k answers in all are not enough, nor are none', () => {
  assert.equal(sizes({ a: 2, b: 2 }), 'not-enough')
  assert.equal(sizes({}), 'not-enough')
})

const cell = fc.oneof(fc.constant('other'), fc.stringMatching(/^[a-h]$/))
const answers = fc.array(fc.record({ cell, id: fc.uuid() }), { maxLength: 80 })

/** What must hold of anything that is published. */
function assertSafe(
  parts: { cells: string[]; answers: { cell: string }[] }[],
  all: { cell: string }[],
  k: number,
) {
  for (const part of parts) assert.ok(part.answers.length >= k, 'a part below k')
  assert.deepEqual(new Set(parts.flatMap((part) => part.answers)), new Set(all))
  assert.equal(
    parts.reduce((sum, part) => sum + part.answers.length, 0),
    all.length,
  )
  const names = parts.map(({ cells }) => cells.join())
  assert.equal(new Set(names).size, names.length)
  assert.ok(!names.slice(0, -1).includes('other'), 'other is not last')
  for (const part of parts)
    for (const answer of part.answers)
      assert.ok(part.cells.includes(answer.cell) || part.cells.includes('other'))
}

test('of any answers every part has k, each answer is in one part, and `other` is last', () => {
  fc.assert(
    fc.property(answers, fc.integer({ min: 2, max: 12 }), (all, k) => {
      const parts = partition(all, k)
      if (parts === 'not-enough') assert.ok(all.length < k)
      else assertSafe(parts, all, k)
    }),
  )
})

test('the order in which answers come changes nothing', () => {
  const shape = (all: { cell: string; id: string }[]) => {
    const parts = partition(all, 5)
    if (parts === 'not-enough') return parts
    return parts.map((part) => [part.cells, part.answers.map(({ id }) => id).sort()])
  }
  fc.assert(
    fc.property(answers, (all) => {
      assert.deepEqual(shape(all.toReversed()), shape(all))
    }),
  )
})

test('leaving out the small cells instead, as is often done, breaks these rules', () => {
  const thresholded = (all: { cell: string }[], k: number) =>
    ['a', 'b']
      .map((name) => ({ cells: [name], answers: all.filter(({ cell }) => cell === name) }))
      .filter(({ answers: members }) => members.length >= k)
  const all = answersOf({ a: 6, b: 2 })
  assert.throws(() => assertSafe(thresholded(all, 5), all, 5))
})
