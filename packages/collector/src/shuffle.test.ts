import assert from 'node:assert/strict'
import test from 'node:test'
import { shuffled } from './shuffle.ts'
import { times } from './testing/events.ts'

test('the same things come out, in another order each time', () => {
  const things = times(100, (index) => index)
  const orders = times(3, () => shuffled(things))
  for (const order of orders) {
    assert.deepEqual(
      order.toSorted((a, b) => a - b),
      things,
    )
    assert.notDeepEqual(order, things)
  }
  assert.notDeepEqual(orders[0], orders[1])
})

test('each thing comes first about as often as any other', () => {
  const first = [0, 0, 0, 0]
  for (let round = 0; round < 4000; round++) {
    const [index = 0] = shuffled([0, 1, 2, 3])
    first[index] = (first[index] ?? 0) + 1
  }
  for (const count of first) assert.ok(count > 800 && count < 1200, String(first))
})
