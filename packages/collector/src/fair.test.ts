import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import type { TestContext } from 'node:test'
import test from 'node:test'
import fc from 'fast-check'
import type { Collector } from './collector.ts'
import { createCollector } from './collector.ts'
import { MAX_REQUESTS } from './intake.ts'
import type { Limits } from './intake.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { sqlite } from './store/sqlite.ts'
import type { Store } from './store/store.ts'
import { post } from './testing/client.ts'
import { batchOf, feedback, times } from './testing/events.ts'

/** Two sites in one process and one database, as one operator runs them. */
function twoSites(test: TestContext, store: Store, limits: Partial<Limits>) {
  const clock = { ms: Date.UTC(2026, 9, 1) }
  const siteOf = (site: string) =>
    createCollector({
      store,
      content: { v: 1, site },
      limits,
      now: () => new Date(clock.ms),
      onError: () => undefined,
    })
  const [loud, quiet] = [siteOf('loud'), siteOf('quiet')]
  test.after(() => store.close())
  return { clock, loud, quiet }
}

const sendOne = async (to: Collector, count: number) => {
  const batch = batchOf(...times(count, () => feedback({ rating: 1 })))
  return (await post(to, '/v1/events', batch)).status
}

const LIMITS: Partial<Limits> = { requests: 10, events: 40 }

/** One second: what floods one site, and what the other is sent, which is within its limits. */
const second = fc.record({
  flood: fc.integer({ min: 0, max: 80 }),
  size: fc.integer({ min: 0, max: 50 }),
  quiet: fc.integer({ min: 0, max: 10 }),
  isFirst: fc.boolean(),
})

test('however one site is flooded, another one on the same database is refused nothing', async (test) => {
  const { clock, loud, quiet } = twoSites(test, sqlite(':memory:'), LIMITS)
  let refused = 0
  await fc.assert(
    fc.asyncProperty(fc.array(second, { maxLength: 8 }), async (seconds) => {
      for (const { flood, size, quiet: few, isFirst } of seconds) {
        clock.ms += 1000
        const sendQuiet = () => times(few, () => sendOne(quiet, 4))
        const before = isFirst ? sendQuiet() : []
        const flooding = times(flood, () => sendOne(loud, size))
        const answers = await Promise.all([...before, ...(isFirst ? [] : sendQuiet())])
        assert.deepEqual(answers, Array(few).fill(202))
        refused += (await Promise.all(flooding)).filter((status) => status === 429).length
      }
    }),
    { numRuns: 30 },
  )
  assert.ok(refused > 1000, `only ${refused} were too much`)
})

test('while one site has all its places taken, another one still has its own', async (test) => {
  const store = sqlite(':memory:')
  const gate = new EventEmitter<{ open: [] }>()
  const opened = once(gate, 'open')
  const add: Store['add'] = (entries) => opened.then(() => store.add(entries))
  const { loud, quiet } = twoSites(test, { ...store, add }, DEFAULT_LIMITS)
  const waiting = times(MAX_REQUESTS, () => sendOne(loud, 1))
  assert.equal(await sendOne(loud, 1), 503)
  const answer = sendOne(quiet, 1)
  gate.emit('open')
  assert.equal(await answer, 202)
  assert.deepEqual(new Set(await Promise.all(waiting)), new Set([202]))
})
