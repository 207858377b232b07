import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { Bucket, Rate } from './bucket.ts'
import { fullBucket, take } from './bucket.ts'

const RATE: Rate = { perSecond: 10, burst: 50 }
const DAY_MS = 86_400_000
const empty: Bucket = { tokens: 0, at: 0 }

/** How many of `tries` single tokens are taken at these times. */
const takenAt = (times: readonly number[], start: Bucket = fullBucket(RATE, 0)): number => {
  let bucket = start
  return times.filter((now) => {
    const result = take(bucket, now, { ...RATE, n: 1 })
    bucket = result.bucket
    return result.taken
  }).length
}

const every = (stepMs: number, count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => from + index * stepMs)

test('a burst is taken at once, and then as much as comes back', () => {
  assert.equal(takenAt(every(0, 100)), 50)
  assert.equal(takenAt(every(10, 1000, 1000)), 50 + 99)
})

test('all tokens or none are taken', () => {
  const refused = take({ tokens: 4, at: 0 }, 0, { ...RATE, n: 5 })
  assert.deepEqual(refused, { bucket: { tokens: 4, at: 0 }, taken: false })
  assert.deepEqual(take(refused.bucket, 100, { ...RATE, n: 5 }), {
    bucket: { tokens: 0, at: 100 },
    taken: true,
  })
})

test('more than a burst is taken once the bucket is full, not refused for ever', () => {
  assert.equal(take({ tokens: 49, at: 0 }, 0, { ...RATE, n: 80 }).taken, false)
  assert.equal(take({ tokens: 49, at: 0 }, 100, { ...RATE, n: 80 }).taken, true)
})

test('a clock that is turned back locks nobody out', () => {
  const { bucket } = take({ tokens: 0, at: DAY_MS }, 0, { ...RATE, n: 1 })
  assert.equal(takenAt(every(100, 20, 100), bucket), 20)
})

test('a clock that jumps ahead gives back one burst at most', () => {
  assert.equal(takenAt(every(0, 100, DAY_MS), empty), 50)
})

test('a clock that tells no time gives nothing, and all is well once it does', () => {
  const { bucket, taken } = take(empty, Number.NaN, { ...RATE, n: 1 })
  assert.equal(taken, false)
  assert.equal(takenAt(every(100, 11, 1000), bucket), 10)
})

test('whatever the clock does, never more is taken than bursts and time allow', () => {
  const steps = fc.array(fc.integer({ min: -5000, max: 5000 }), { maxLength: 200 })
  fc.assert(
    fc.property(steps, (jumps) => {
      let now = 0
      const times = jumps.map((jump) => (now += jump))
      const aheadMs = jumps.filter((jump) => jump > 0).reduce((sum, jump) => sum + jump, 0)
      assert.ok(takenAt(times) <= RATE.burst + (aheadMs / 1000) * RATE.perSecond + 1e-6)
    }),
  )
})
