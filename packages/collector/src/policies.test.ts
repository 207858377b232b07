import type { Policy } from '@candor/protocol'
import assert from 'node:assert/strict'
import test from 'node:test'
import { DEFAULT_POLICY } from './policy.ts'
import { floorsOf, policyChange, policyIn } from './policies.ts'

const withK = (k: number): Policy => ({ ...DEFAULT_POLICY, k })
const since = (week: string, k: number) => ({ week, policy: withK(k) })

test('the first policy is in force at once, another one from the next week on', () => {
  assert.deepEqual(policyChange([], withK(5), '2026-W53'), since('2026-W53', 5))
  assert.deepEqual(policyChange([since('2026-W40', 5)], withK(8), '2026-W53'), since('2027-W01', 8))
})

test('the same policy is written down once', () => {
  assert.equal(policyChange([since('2026-W40', 5)], withK(5), '2026-W44'), undefined)
})

test('a policy changed back and forth within a week ends as configured', () => {
  const policies = [since('2026-W40', 5), since('2026-W42', 8)]
  assert.deepEqual(policyChange(policies, withK(5), '2026-W41'), since('2026-W42', 5))
})

test('a week has the policy that was in force when it began', () => {
  const policies = [since('2026-W40', 5), since('2026-W42', 8)]
  for (const [week, k] of [
    ['2026-W39', 5],
    ['2026-W40', 5],
    ['2026-W41', 5],
    ['2026-W42', 8],
    ['2027-W01', 8],
  ] as const)
    assert.equal(policyIn(policies, week).k, k, week)
})

test('a window keeps the strictest promise of its weeks, whether it was raised or lowered', () => {
  const policies = [since('2026-W40', 5), since('2026-W42', 8), since('2026-W44', 6)]
  const k = (from: string, to: string) => floorsOf(policies, { from, to }).k
  assert.equal(k('2026-W40', '2026-W41'), 5)
  assert.equal(k('2026-W41', '2026-W42'), 8)
  assert.equal(k('2026-W43', '2026-W46'), 8)
  assert.equal(k('2026-W44', '2026-W46'), 6)
})
