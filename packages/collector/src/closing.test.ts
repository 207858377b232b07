import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import test from 'node:test'
import type { Report } from '@candor/protocol'
import { createCollector } from './collector.ts'
import { sqlite } from './store/sqlite.ts'
import { reportOf, send, TOKEN, withdraw } from './testing/client.ts'
import { feedback, newSecret, OPPORTUNITY, receiptOf, times } from './testing/events.ts'
import { setUp, W41, W42 } from './testing/setup.ts'

const WEEK_MS = 7 * 86_400_000

const dayAfter = (day: string, weeks: number) =>
  new Date(Date.parse(day) + weeks * WEEK_MS).toISOString().slice(0, 10)

/** The windows of the ratings, and how many answers each has. */
const ratingsIn = ({ windows }: Report): string[] =>
  windows.flatMap(({ from, to, questions }) =>
    questions
      .filter(({ question }) => question === 'feedback.rating')
      .map(({ blocks }) => `${from}..${to} ${blocks.reduce((sum, { n }) => sum + n, 0)}`),
  )

test('late, doubled and withdrawn answers around the end of a week are counted once, or not at all', async (test) => {
  const { clock, db } = setUp(test)
  let isLate = false
  const now = () => (isLate ? new Date('2026-10-04T23:59:59Z') : clock.now())
  const collector = createCollector({ store: sqlite(db), token: TOKEN, now })
  test.after(() => collector.close())
  const sent = times(6, () => feedback({ rating: 3 }))
  const [early, tooLate, next] = times(3, () => {
    const secret = newSecret()
    return { secret, event: feedback({ rating: 1, receipt: receiptOf(secret) }) }
  }) as [Carried, Carried, Carried]
  await send(collector, ...sent, early.event, tooLate.event)
  assert.equal(await withdraw(collector, early.secret), true)

  clock.set(W41)
  // Whoever was not told that it arrived sends it again, and so the new week begins.
  assert.equal((await send(collector, ...sent)).duplicate.length, 6)
  assert.equal(await withdraw(collector, tooLate.secret), false, 'it is published')
  assert.equal((await send(collector, early.event)).accepted.length, 0, 'it stays withdrawn')
  // Sent in the old week, and stored when it was over already.
  isLate = true
  await send(collector, ...times(3, () => feedback({ rating: 5 })))
  isLate = false
  await send(collector, ...times(3, () => feedback({ rating: 5 })), next.event)
  assert.deepEqual(ratingsIn(await reportOf(collector)), ['2026-W40..2026-W40 7'])
  assert.equal(await withdraw(collector, next.secret), true)

  clock.set(W42)
  assert.equal((await send(collector, ...sent, tooLate.event)).accepted.length, 0)
  assert.deepEqual(ratingsIn(await reportOf(collector)), [
    '2026-W40..2026-W40 7',
    '2026-W41..2026-W41 6',
  ])
})

interface Carried {
  secret: string
  event: ReturnType<typeof feedback>
}

test('weeks in which nothing came belong to the window after them, also over the turn of a year', async (test) => {
  const { collector, clock } = setUp(test)
  await send(collector, ...times(5, () => feedback({ rating: 3 })))
  clock.set(W41)
  assert.deepEqual(ratingsIn(await reportOf(collector)), ['2026-W40..2026-W40 5'])
  for (const day of ['2026-11-19', '2026-12-31', '2027-01-07', '2027-02-11']) {
    clock.set(day)
    assert.deepEqual(ratingsIn(await reportOf(collector)), ['2026-W40..2026-W40 5'], day)
  }
  await send(collector, ...times(2, () => feedback({ rating: 3 })))
  clock.set('2027-04-01')
  await send(collector, ...times(3, () => feedback({ rating: 3 })))
  clock.set('2028-01-06')
  const windows = ['2026-W40..2026-W40 5', '2026-W41..2027-W13 5']
  assert.deepEqual(ratingsIn(await reportOf(collector)), windows)
})

test('years of windows follow one another, each once, and none ever changes', async (test) => {
  const store = sqlite(':memory:')
  const { collector, clock } = setUp(test, { store })
  let known: string[] = []
  for (const week of times(120, (index) => index)) {
    clock.set(dayAfter('2026-10-01', week))
    const report = ratingsIn(await reportOf(collector))
    assert.deepEqual(report.slice(0, known.length), known)
    known = report
    await send(collector, ...times(week % 3 === 2 ? 2 : 5, () => feedback({ rating: 4 })))
  }
  // Of three weeks the last has too few, and waits for the one after it.
  assert.equal(known.length, 80)
  assert.deepEqual(known.slice(-2), ['2028-W51..2028-W52 7', '2029-W01..2029-W01 5'])
  assert.equal((await store.tally('acme'))[0]?.weeks.length, 1)
})

test('answers that never become enough are told nobody, can be withdrawn, and are deleted after half a year', async (test) => {
  const { collector, clock, db } = setUp(test)
  const secret = newSecret()
  const mine = feedback({ rating: 1, reason: 'broken', receipt: receiptOf(secret) })
  await send(collector, mine, ...times(4, () => feedback({ rating: 2, reason: 'too-complex' })))
  clock.set(W41)
  assert.deepEqual(ratingsIn(await reportOf(collector)), ['2026-W40..2026-W40 5'])
  const late = newSecret()
  const second = feedback({ rating: 1, reason: 'broken', receipt: receiptOf(late) })
  await send(collector, second, ...times(3, () => feedback({ rating: 2 })))
  const file = new DatabaseSync(db, { readOnly: true })
  test.after(() => file.close())
  const count = () => file.prepare('SELECT count(*) AS n FROM answers').get()?.['n']
  assert.equal(count(), 5)
  assert.equal(await withdraw(collector, late), true)
  assert.equal(count(), 3)
  const tell = async (day: string) => {
    clock.set(day)
    return (await reportOf(collector)).pending.find(
      ({ question }) => question === 'feedback.rating',
    )
  }
  // The last three weeks may be wrong, and so they do not count.
  for (const weeks of [26, 27, 28, 29]) {
    assert.deepEqual(await tell(dayAfter(W41, weeks)), {
      question: 'feedback.rating',
      enough: false,
    })
    assert.equal(count(), 3)
  }
  assert.deepEqual(await tell(dayAfter(W41, 30)), {
    question: 'feedback.rating',
    enough: false,
    lapsed: 1,
  })
  assert.equal(count(), 0)
  await send(collector, ...times(5, () => feedback({ rating: 2 })))
  clock.set(dayAfter(W41, 31))
  assert.deepEqual(ratingsIn(await reportOf(collector)), [
    '2026-W40..2026-W40 5',
    '2026-W43..2027-W18 5',
  ])
})

test('where windows must span four weeks, what came in all four is published together', async (test) => {
  const { collector, clock } = setUp(test, { policy: { windowWeeks: { min: 4 } } })
  const other = { ...OPPORTUNITY, object: 'Lead' }
  for (const weeks of times(4, (index) => index)) {
    clock.set(dayAfter('2026-10-01', weeks))
    await send(collector, ...times(2, () => feedback({ rating: 3 })))
    await send(collector, ...times(2, () => feedback({ rating: 3, context: other })))
    assert.deepEqual((await reportOf(collector)).windows, [])
  }
  const isEnough = async (weeks: number) => {
    clock.set(dayAfter('2026-10-01', weeks))
    return (await reportOf(collector)).pending.find(
      ({ question }) => question === 'feedback.rating',
    )?.enough
  }
  assert.equal(await isEnough(4), true)
  assert.deepEqual(ratingsIn(await reportOf(collector)), ['2026-W40..2026-W43 16'])
  const [window] = (await reportOf(collector)).windows
  assert.equal(window?.questions[0]?.blocks.length, 2, 'two weeks together would hide both screens')
  assert.equal(await isEnough(7), true, 'the next four weeks are not over')
  assert.equal(await isEnough(8), false)
})

test('by what answers are divided is fixed for a week when it begins', async (test) => {
  const { clock, db } = setUp(test)
  const open = (feedback: 'context' | 'department') =>
    createCollector({
      store: sqlite(db),
      token: TOKEN,
      now: clock.now,
      policy: { by: { feedback } },
    })
  const answer = () => feedback({ rating: 3, department: 'sales' })
  const sendTo = async (by: 'context' | 'department', day: string) => {
    clock.set(day)
    const collector = open(by)
    await send(collector, answer())
    await collector.close()
  }
  await sendTo('context', '2026-09-30')
  await sendTo('department', '2026-10-01')
  await sendTo('department', W41)
  await sendTo('context', W41)
  const file = new DatabaseSync(db)
  test.after(() => file.close())
  const cells = file.prepare('SELECT week, cell FROM answers ORDER BY week, cell').all()
  assert.deepEqual(
    cells.map(({ week, cell }) => [week, cell]),
    [
      ['2026-W40', JSON.stringify(OPPORTUNITY)],
      ['2026-W40', JSON.stringify(OPPORTUNITY)],
      ['2026-W41', 'sales'],
      ['2026-W41', 'sales'],
    ],
  )
})

test('nobody gets smaller groups by writing another policy into the database', async (test) => {
  const { collector, clock, db } = setUp(test)
  await send(collector, ...times(4, () => feedback({ rating: 3 })))
  await send(collector, ...times(9, () => feedback({ text: 'words' })))
  const file = new DatabaseSync(db)
  const by = { feedback: 'none', survey: 'none' }
  const policy = JSON.stringify({ k: 1, textK: 1, by })
  file.prepare('UPDATE policies SET policy = ?').run(policy)
  file.close()
  clock.set(W41)
  assert.deepEqual((await reportOf(collector)).windows, [])
})
