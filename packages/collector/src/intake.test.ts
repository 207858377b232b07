import assert from 'node:assert/strict'
import test from 'node:test'
import type { Busy, Intake, Limits, Pass } from './intake.ts'
import { createIntake, MAX_REQUESTS, MAX_WAITING } from './intake.ts'
import { DEFAULT_LIMITS, limitsOf } from './limits.ts'
import { times } from './testing/events.ts'

function setUp(more: Partial<Limits> = {}) {
  const limits = { ...DEFAULT_LIMITS, ...more }
  const clock = { ms: 0 }
  const told: string[] = []
  const now = () => new Date(clock.ms)
  const intake = createIntake({ limits, now, onBusy: ({ message }) => told.push(message) })
  return { clock, told, intake }
}

function entered({ enter }: Intake): Pass {
  const pass = enter()
  if (typeof pass === 'string') return assert.fail(pass)
  return pass
}

const count = (results: readonly (Pass | Busy)[], busy: Busy) =>
  results.filter((result) => result === busy).length

test('only so many requests are in work at once, and each that leaves makes room for one', () => {
  const { intake } = setUp()
  const passes = times(MAX_REQUESTS, () => entered(intake))
  assert.equal(intake.enter(), 'unavailable')
  passes[0]?.leave()
  passes[0]?.leave()
  entered(intake)
  assert.equal(intake.enter(), 'unavailable')
})

test('only so many events wait at once, to the last one', () => {
  const { intake } = setUp()
  const first = entered(intake)
  assert.equal(first.admit(MAX_WAITING - 10), undefined)
  const second = entered(intake)
  assert.equal(second.admit(11), 'unavailable')
  assert.equal(second.admit(10), undefined)
  assert.equal(intake.enter(), 'unavailable', 'before a body is read')
  second.leave()
  assert.equal(entered(intake).admit(10), undefined)
  first.leave()
  assert.equal(entered(intake).admit(MAX_WAITING - 10), undefined)
})

test('requests and events beyond their limits per second are sent away until some come back', () => {
  const { intake, clock } = setUp({ requests: 2, events: 20 })
  const tries = () => times(30, () => intake.enter())
  assert.equal(count(tries(), 'too-many-requests'), 20)
  clock.ms = 1000
  const [first, second] = tries()
  assert.ok(typeof first === 'object' && typeof second === 'object')
  assert.equal(first.admit(90), undefined)
  assert.equal(second.admit(50), 'too-many-requests')
  clock.ms = 3000
  assert.equal(second.admit(50), undefined)
})

test('who is sent away for good takes no room', () => {
  const { intake, clock } = setUp({ requests: 1000, events: 1 })
  for (let round = 0; round < 10; round++) {
    clock.ms = round * 5000
    const passes = times(MAX_REQUESTS, () => entered(intake))
    assert.ok(passes.some((pass) => pass.admit(1) === 'too-many-requests'))
    for (const pass of passes) pass.leave()
  }
})

test('a request that its runtime forgot does not take its place for ever', () => {
  const { intake, clock } = setUp()
  const forgotten = times(MAX_REQUESTS, () => entered(intake))
  forgotten[0]?.admit(MAX_WAITING)
  clock.ms = 299_000
  assert.equal(intake.enter(), 'unavailable')
  clock.ms = 301_000
  const pass = entered(intake)
  for (const late of forgotten) late.leave()
  assert.equal(pass.admit(MAX_WAITING), undefined)
})

test('the operator is told once while it lasts, and again the next time', () => {
  const { intake, told } = setUp()
  for (const round of [1, 2]) {
    const passes = times(MAX_REQUESTS, () => entered(intake))
    assert.equal(count(times(100, intake.enter), 'unavailable'), 100)
    assert.equal(told.length, round)
    assert.match(told.at(-1) ?? '', /503/)
    for (const pass of passes) pass.leave()
  }
})

test('limits are numbers above 0', () => {
  assert.deepEqual(limitsOf({ events: 5 }), { ...DEFAULT_LIMITS, events: 5 })
  for (const value of [0, -1, Number.NaN, Infinity])
    assert.throws(() => limitsOf({ requests: value }), /limits\.requests must be/)
})
