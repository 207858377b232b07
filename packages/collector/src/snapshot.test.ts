import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { countSnapshot, textSnapshot } from './snapshot.ts'
import type { StoredAnswer } from './store/store.ts'
import { times } from './testing/events.ts'

const CHOICES = ['a', 'b', 'c']

const stored = fc.record({
  key: fc.uuid(),
  cell: fc.constantFrom('sales', 'service', 'other'),
  chosen: fc.subarray(CHOICES, { minLength: 1 }),
})

const toAnswer = ({ key, cell, chosen }: { key: string; cell: string; chosen: string[] }) =>
  ({ key, cell, value: chosen.join(' ') }) satisfies StoredAnswer

test('where several may be chosen each person is in one block, and each choice counted once', () => {
  fc.assert(
    fc.property(fc.array(stored, { maxLength: 60 }), (people) => {
      const snapshot = countSnapshot(people.map(toAnswer), 5, CHOICES)
      if (snapshot === 'not-enough') return assert.ok(people.length < 5)
      assert.ok('blocks' in snapshot)
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
      assert.equal(sum(snapshot.blocks.map(({ n }) => n)), people.length)
      for (const choice of CHOICES) {
        const choosers = people.filter(({ chosen }) => chosen.includes(choice)).length
        assert.equal(sum(snapshot.blocks.map(({ counts }) => counts[choice] ?? -1)), choosers)
      }
      for (const { n, counts } of snapshot.blocks) {
        assert.ok(n >= 5)
        assert.ok(Object.values(counts).every((count) => count <= n))
      }
      return undefined
    }),
  )
})

test('texts are in another order than the answers, each time', () => {
  const texts = times(30, (index) => `text ${index}`)
  const answers = texts.map((value) => ({ key: value, cell: 'all', value }))
  const orders = times(2, () => {
    const snapshot = textSnapshot(answers, 10)
    if (snapshot === 'not-enough' || !('texts' in snapshot)) return assert.fail('enough texts')
    return snapshot.texts.flatMap((block) => block.texts)
  })
  for (const order of orders) {
    assert.deepEqual(order.toSorted(), texts.toSorted())
    assert.notDeepEqual(order, texts)
  }
  assert.notDeepEqual(orders[0], orders[1])
})
