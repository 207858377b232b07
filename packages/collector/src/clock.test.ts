import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import test from 'node:test'
import type { BatchResult } from '@candor/protocol'
import { GIVE_UP_DAYS } from '@candor/protocol'
import fc from 'fast-check'
import { createCollector } from './collector.ts'
import { sqlite } from './store/sqlite.ts'
import type { Publication, Store } from './store/store.ts'
import { ask, post, send, TOKEN, withdraw } from './testing/client.ts'
import { batchOf, feedback, newSecret, receiptOf, times } from './testing/events.ts'
import { setUp, W40, W41, W42 } from './testing/setup.ts'

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS
const YEAR_LATER = '2027-10-01'
const YEAR_BEFORE = '2025-10-01'

const headers = { authorization: `Bearer ${TOKEN}` }

for (const [what, wrong] of [
  ['ahead by a year', YEAR_LATER],
  ['behind by a year', YEAR_BEFORE],
  ['at the beginning of time', '1970-01-01'],
  ['behind by three weeks', '2026-09-17'],
] as const)
  test(`what was sent before, while and after the clock was ${what} is counted once`, async (test) => {
    const { collector, clock } = setUp(test)
    const sent: ReturnType<typeof feedback>[] = []
    for (const day of ['2026-09-24', W40, wrong, W41, wrong, W42, '2026-10-26']) {
      clock.set(day)
      const one = feedback({ rating: 3 })
      assert.deepEqual((await send(collector, one)).accepted, [one.id], day)
      sent.push(one)
      assert.equal((await send(collector, ...sent)).duplicate.length, sent.length, day)
    }
  })

/** Midnight of the Monday of the week 2026-W40, and so many milliseconds later. */
const at = (ms: number) => new Date(Date.UTC(2026, 8, 28) + ms)

/** A collector whose clock has no days of its own, to which something comes in each week. */
function weekly(test: TestContext, jumps: readonly Date[]) {
  let date = at(0)
  const { collector } = setUp(test, { now: () => date })
  const come = () => send(collector, feedback({ rating: 1 }))
  return {
    send: (event: ReturnType<typeof feedback>) => send(collector, event),
    /** Each week between, then the jumps of the clock, then that time. */
    async goTo(ms: number) {
      for (let next = date.getTime() + WEEK_MS; next < at(ms).getTime(); next += WEEK_MS) {
        date = new Date(next)
        await come()
      }
      for (const jump of [...jumps, at(ms)]) {
        date = jump
        await come()
      }
    },
  }
}

for (const [what, jumps] of [
  ['', []],
  [', also where the clock was ahead or behind meanwhile', [YEAR_LATER, YEAR_BEFORE]],
] as const)
  test(`from any time of the week ids are remembered twice as long as they are sent again, and no three weeks longer${what}`, async (test) => {
    const dates = jumps.map((day) => new Date(day))
    for (const ms of times(7, (day) => [day * DAY_MS, (day + 1) * DAY_MS - 1]).flat()) {
      const { send, goTo } = weekly(test, dates)
      await goTo(WEEK_MS + ms)
      const one = feedback({ rating: 1 })
      await send(one)
      await goTo(WEEK_MS + ms + 2 * GIVE_UP_DAYS * DAY_MS)
      assert.deepEqual((await send(one)).duplicate, [one.id], `${ms}`)
      await goTo(WEEK_MS + ms + (2 * GIVE_UP_DAYS + 20) * DAY_MS)
      assert.deepEqual((await send(one)).accepted, [one.id], `${ms}`)
    }
  })

test('who withdrew while the clock was behind is not counted when it is right again', async (test) => {
  const { collector, clock } = setUp(test)
  for (const day of [W40, W41]) {
    clock.set(day)
    await send(collector, feedback({ rating: 1 }))
  }
  const secret = newSecret()
  clock.set('1970-01-01')
  assert.equal(await withdraw(collector, secret), false)
  for (const day of [W42, '2026-10-22']) {
    clock.set(day)
    await send(collector, feedback({ rating: 1 }))
  }
  await send(collector, feedback({ text: 'late', receipt: receiptOf(secret) }))
  assert.equal(await withdraw(collector, secret), false)
})

for (const [what, time] of [
  ['no time', Number.NaN],
  ['a year of five digits', Date.UTC(12_026, 9, 1)],
  ['a year before Christ', Date.UTC(-5, 9, 1)],
] as const)
  test(`while the clock tells ${what} nothing is taken, nothing published and nothing forgotten`, async (test) => {
    const store = sqlite(':memory:')
    let date = new Date(`${W40}T12:00:00Z`)
    const { collector } = setUp(test, { store, now: () => date })
    const known = times(5, () => feedback({ rating: 1 }))
    await send(collector, ...known)
    date = new Date(time)
    const statuses = [
      await post(collector, '/v1/events', batchOf(feedback({ rating: 2 }))),
      await post(collector, '/v1/withdraw', { receipt: newSecret() }),
      await ask(collector, '/v1/report', { headers }),
    ].map(({ status }) => status)
    assert.deepEqual(statuses, [503, 503, 503])
    assert.deepEqual(await store.published('acme'), [])
    date = new Date(`${W40}T13:00:00Z`)
    assert.equal((await send(collector, ...known)).duplicate.length, 5)
    assert.equal((await store.tally('acme'))[0]?.weeks[0]?.n, 5)
  })

/** A moment that a clock tells while it is wrong; always the same one where it is ahead. */
const WRONG: Record<string, (right: number) => number> = {
  ahead: () => Date.parse('2028-03-01T12:00:00Z'),
  behind: (right) => right - 365 * DAY_MS,
  'a little behind': (right) => right - 20 * DAY_MS,
  invalid: () => Number.NaN,
}

const steps = fc.array(
  fc.record({
    /** Days that really pass. So few that every week sees something come. */
    days: fc.integer({ min: 0, max: 6 }),
    wrong: fc.constantFrom(...Object.keys(WRONG)),
    count: fc.integer({ min: 0, max: 6 }),
  }),
  { minLength: 1, maxLength: 30 },
)

/** Sends what the clock's moment allows; remembers what was taken, and when it really was. */
function sender(store: Store) {
  let ms = Date.parse('2026-09-24T12:00:00Z')
  let wrong: number | undefined
  const collector = createCollector({ store, now: () => new Date(wrong ?? ms), onError: () => {} })
  const taken = new Map<ReturnType<typeof feedback>, number>()
  return {
    collector,
    taken,
    pass: (days: number) => void (ms += days * DAY_MS),
    setWrong: (to?: (right: number) => number) => void (wrong = to?.(ms)),
    /** New events, and again all that a widget may still hold. */
    async send(count: number) {
      const old = [...taken.keys()].filter(
        (one) => ms - (taken.get(one) ?? 0) <= GIVE_UP_DAYS * DAY_MS,
      )
      const fresh = times(count, () => feedback({ rating: 4 }))
      for (const [events, list] of [
        [fresh, 'accepted'],
        [old.slice(-50), 'duplicate'],
      ] as const) {
        const response = await post(collector, '/v1/events', batchOf(...events))
        if (response.status === 503) continue
        const result = (await response.json()) as BatchResult
        assert.deepEqual(
          result[list],
          events.map(({ id }) => id),
        )
        for (const event of fresh) taken.set(event, taken.get(event) ?? ms)
      }
    },
  }
}

/** Windows are frozen: none changes, a new one overlaps with none, and nothing waits inside one. */
async function frozen(store: Store, before: readonly Publication[]): Promise<Publication[]> {
  const after = await store.published('acme')
  for (const one of before)
    assert.deepEqual(
      after.find(({ from }) => from === one.from),
      one,
    )
  for (const [index, { from }] of after.entries())
    assert.ok(index === 0 || from > (after[index - 1]?.to ?? ''))
  for (const { open, weeks } of await store.tally('acme'))
    for (const { week } of weeks) assert.ok(week >= (open ?? ''))
  return after
}

/** How many answers are published, and how many wait. */
async function countOf(store: Store): Promise<number> {
  const published = (await store.published('acme')).flatMap(({ snapshot }) =>
    (JSON.parse(snapshot) as { blocks: { n: number }[] }).blocks.map(({ n }) => n),
  )
  const waiting = (await store.tally('acme')).flatMap(({ weeks }) => weeks.map(({ n }) => n))
  return [...published, ...waiting].reduce((sum, n) => sum + n, 0)
}

test('however the clock jumps, what is acknowledged is there, once, and what is published is frozen', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const store = sqlite(':memory:')
      const { collector, taken, pass, setWrong, send } = sender(store)
      await send(1)
      pass(7)
      await send(1)
      let published: Publication[] = []
      for (const { days, wrong, count } of all) {
        pass(days)
        await send(count)
        setWrong(WRONG[wrong])
        await send(count)
        setWrong()
        await send(1)
        published = await frozen(store, published)
      }
      assert.equal(await countOf(store), taken.size)
      await collector.close()
    }),
    { numRuns: 60 },
  )
})
