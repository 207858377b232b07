import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import test from 'node:test'
import { DatabaseSync } from 'node:sqlite'
import type { BatchResult } from '@candor/protocol'
import { GIVE_UP_DAYS, SEEN_WEEKS } from '@candor/protocol'
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

/** A collector to which something came in each of the twelve weeks before 2026-W40. */
async function lived(test: TestContext) {
  const { collector, clock } = setUp(test)
  for (const index of times(12, (count) => count)) {
    const date = new Date(Date.parse('2026-07-09') + index * WEEK_MS)
    clock.set(date.toISOString().slice(0, 10))
    await send(collector, feedback({ rating: 1 }))
  }
  return { collector, clock }
}

const EVERY_YEAR = times(20, (index) => [`${2030 + index}-05-04`, W40]).flat()

for (const [what, inW40, inW41] of [
  ['ahead by a year', [YEAR_LATER], [YEAR_LATER]],
  ['ahead by a year in two weeks', [YEAR_LATER], ['2027-10-08']],
  ['ahead by a year from a Sunday to a Monday', ['2027-10-03', '2027-10-04'], []],
  ['ahead by three months in two weeks', ['2026-12-31'], ['2027-01-07']],
  ['ahead by two months in two weeks', ['2026-12-01'], ['2026-12-08']],
  ['in three other years, one after the other', ['2030-05-04', '2031-05-04', '2099-05-04'], []],
  ['in another year at each of twenty starts', EVERY_YEAR, []],
  ['behind by a year', [YEAR_BEFORE], [YEAR_BEFORE]],
  ['at the beginning of time', ['1970-01-01'], ['1970-01-01']],
  ['behind by three weeks', ['2026-09-17'], ['2026-09-17']],
  ['behind and ahead', ['1970-01-01', YEAR_LATER], ['2099-05-04', YEAR_BEFORE]],
] as const)
  test(`what was sent before, while and after the clock was ${what} is counted once`, async (test) => {
    const { collector, clock } = await lived(test)
    const sent: ReturnType<typeof feedback>[] = []
    for (const day of ['2026-09-24', W40, ...inW40, W41, ...inW41, W42, '2026-10-26']) {
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
  const { collector, db } = setUp(test, { now: () => date })
  const come = () => send(collector, feedback({ rating: 1 }))
  return {
    db,
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
    /** The event, sent while the clock tells another day. */
    async sendAt(day: string, event: ReturnType<typeof feedback>) {
      const right = date
      date = new Date(day)
      await send(collector, event)
      date = right
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

test('years that a clock told by mistake, even at its first start, keep nothing from being forgotten', async (test) => {
  const { send, sendAt, goTo } = weekly(test, [])
  const sent = times(5, () => feedback({ rating: 1 }))
  const [first = feedback(), second = feedback(), third = feedback(), ...right] = sent
  await sendAt('2099-05-04', first)
  await goTo(2 * WEEK_MS)
  for (const one of right) await send(one)
  await sendAt('2099-05-11', second)
  await goTo(3 * WEEK_MS)
  await sendAt('2099-05-18', third)
  await goTo((4 + SEEN_WEEKS + 1) * WEEK_MS)
  for (const one of sent) assert.deepEqual((await send(one)).accepted, [one.id])
})

test('an id is remembered until something came in ten later weeks, however long that takes', async (test) => {
  const { collector, clock } = setUp(test)
  const one = feedback({ rating: 1 })
  await send(collector, one)
  for (const year of times(SEEN_WEEKS, (index) => 2027 + index)) {
    clock.set(`${year}-05-04`)
    await send(collector, feedback({ rating: 1 }))
    assert.deepEqual((await send(collector, one)).duplicate, [one.id], `${year}`)
  }
  clock.set('2040-05-04')
  await send(collector, feedback({ rating: 1 }))
  assert.deepEqual((await send(collector, one)).accepted, [one.id])
})

for (const [what, wrong] of [
  ['right', () => []],
  ['at the beginning of time at each start', () => ['1970-01-01']],
  ['in the same wrong year at each start', () => ['2099-05-04']],
  ['in another year at each start', (week) => [`${2030 + week}-05-04`]],
] as const satisfies [string, (week: number) => string[]][])
  test(`a year with a clock that is ${what} leaves ten weeks, and the ids of ten weeks`, async (test) => {
    const { db, sendAt, goTo } = weekly(test, [])
    for (const week of times(52, (index) => index + 1)) {
      for (const day of wrong(week)) await sendAt(day, feedback({ rating: 1 }))
      await goTo(week * WEEK_MS)
    }
    const file = new DatabaseSync(db)
    test.after(() => file.close())
    const count = (table: string) => file.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n']
    assert.equal(count('weeks'), SEEN_WEEKS + 1)
    assert.ok(Number(count('seen')) <= (SEEN_WEEKS + 1) * (1 + wrong(1).length))
  })

test('who withdrew while the clock was behind is not counted when it is right again', async (test) => {
  const { collector, clock } = await lived(test)
  const secret = newSecret()
  clock.set('1970-01-01')
  assert.equal(await withdraw(collector, secret), false)
  for (const day of [W40, W41]) {
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

/** A moment that a clock tells while it is wrong. */
type Wrong = (right: number) => number

const wrong: fc.Arbitrary<Wrong> = fc.oneof(
  fc.integer({ min: 1, max: 30 }).map(
    (weeks): Wrong =>
      (right) =>
        right + weeks * WEEK_MS,
  ),
  fc.integer({ min: 2027, max: 2099 }).map(
    (year): Wrong =>
      () =>
        Date.UTC(year, 4, 4),
  ),
  fc.constantFrom<Wrong[]>(
    (right) => right - 365 * DAY_MS,
    (right) => right - 20 * DAY_MS,
    () => 0,
    () => Number.NaN,
  ),
)

const steps = fc.array(
  fc.record({
    /** Days that really pass. */
    days: fc.integer({ min: 0, max: 6 }),
    /** As many as are no harm with no right time between. */
    wrongs: fc.array(wrong, { maxLength: 3 }),
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
    setWrong: (to?: Wrong) => void (wrong = to?.(ms)),
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
      for (const days of times(12, () => 7)) {
        await send(1)
        pass(days)
      }
      let published: Publication[] = []
      for (const { days, wrongs, count } of all) {
        pass(days)
        await send(count)
        for (const one of wrongs) {
          setWrong(one)
          await send(count)
        }
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
