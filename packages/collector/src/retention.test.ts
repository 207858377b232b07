import assert from 'node:assert/strict'
import test from 'node:test'
import type { PolicyOptions } from './policy.ts'
import { ask, reportOf, send, withdraw } from './testing/client.ts'
import { feedback, idea, newSecret, receiptOf, times } from './testing/events.ts'
import { sqlite } from './store/sqlite.ts'
import type { Store } from './store/store.ts'
import { setUp, W40, W41, W42, W43 } from './testing/setup.ts'
import { bytesOf } from './testing/bytes.ts'

const YEAR_LATER = '2027-10-07'
const WEEK_BEFORE = '2027-09-30'

test('a published text is gone after a year, and what was counted stays', async (test) => {
  const { collector, clock, db } = setUp(test)
  await send(collector, ...times(10, () => feedback({ rating: 2, text: 'too many fields' })))
  clock.set(W41)
  assert.equal((await reportOf(collector)).windows[0]?.texts.length, 1)
  clock.set(WEEK_BEFORE)
  assert.equal((await reportOf(collector)).windows[0]?.texts.length, 1)
  clock.set(YEAR_LATER)
  const [window] = (await reportOf(collector)).windows
  assert.deepEqual(window?.texts, [])
  assert.equal(window?.questions[0]?.question, 'feedback.rating')
  await collector.close()
  assert.ok(!bytesOf(db).includes('too many fields'))
})

test('a text that never had enough others goes too, even where nobody reads reports', async (test) => {
  const { collector, clock, db } = setUp(test)
  await send(collector, feedback({ rating: 2, text: 'only I said this' }))
  clock.set(WEEK_BEFORE)
  await send(collector, feedback({ rating: 2 }))
  assert.ok(bytesOf(db).includes('only I said this'))
  clock.set(YEAR_LATER)
  await send(collector, feedback({ rating: 2 }))
  await collector.close()
  assert.ok(!bytesOf(db).includes('only I said this'))
})

test('who withdraws what waited for half a year is told that it is too late, and leaves nothing behind', async (test) => {
  const { collector, clock, db } = setUp(test)
  const secret = newSecret()
  const mine = { rating: 1, reason: 'broken', text: 'only I said this' } as const
  const event = feedback({ ...mine, receipt: receiptOf(secret) })
  await send(collector, event)
  const weekLater = async () => {
    clock.set(new Date(clock.now().getTime() + 7 * 86_400_000).toISOString().slice(0, 10))
    await reportOf(collector)
  }
  // Half a year, and the three weeks that may be wrong.
  for (const _ of times(26 + 3, () => 0)) await weekLater()
  assert.ok(bytesOf(db).includes('only I said this'), 'it waits for others')
  await weekLater()
  assert.ok(!bytesOf(db).includes('only I said this'), 'and no longer')
  assert.ok(!bytesOf(db).includes(receiptOf(secret)))
  for (const answer of await Promise.all([
    withdraw(collector, secret),
    withdraw(collector, secret),
  ]))
    assert.equal(answer, false)
  assert.deepEqual(await send(collector, event), {
    accepted: [event.id],
    duplicate: [],
    rejected: [],
  })
  assert.ok(!bytesOf(db).includes('only I said this'), 'it is not wanted any more')
  for (const _ of times(10 + 1, () => 0)) await weekLater()
  assert.deepEqual((await reportOf(collector)).windows, [])
  await collector.close()
  assert.ok(!bytesOf(db).includes(receiptOf(secret)), 'nor remembered')
})

for (const [what, wrong] of [
  ['ahead by years', '2099-05-04'],
  ['at the beginning of time', '1970-01-01'],
] as const)
  test(`no text is lost because the clock was ${what} for a while`, async (test) => {
    const { collector, clock, db } = setUp(test)
    for (const day of ['2026-08-27', '2026-09-03', '2026-09-10', '2026-09-17', '2026-09-24', W40]) {
      clock.set(day)
      await send(collector, feedback({ rating: 1 }))
    }
    await send(collector, ...times(10, () => feedback({ text: 'was published' })))
    await send(collector, ...times(4, () => idea('still waits')))
    for (const day of [W41, wrong, W41, wrong, W42, wrong, W42, W43]) {
      clock.set(day)
      await reportOf(collector)
      await send(collector, idea('still waits'))
    }
    await collector.close()
    const texts = bytesOf(db).match(/was published|still waits/g) ?? []
    assert.equal(texts.filter((text) => text === 'was published').length, 10)
    assert.equal(texts.filter((text) => text === 'still waits').length, 12)
  })

test('an operator may keep texts for a shorter time', async (test) => {
  const { collector, clock } = setUp(test, { policy: { textWeeks: 1 } })
  await send(collector, ...times(10, () => feedback({ text: 'x' })))
  clock.set(W41)
  assert.equal((await reportOf(collector)).windows[0]?.texts.length, 1)
  clock.set(W42)
  assert.deepEqual((await reportOf(collector)).windows[0]?.texts, [])
})

test('a window that cannot be published holds up neither the others nor what is to be deleted', async (test) => {
  const store = sqlite(':memory:')
  let isBroken = true
  const publish: Store['publish'] = (ready) => {
    if (isBroken && ready.some(({ question }) => question === 'feedback.text'))
      throw new Error('too big')
    return store.publish(ready)
  }
  const { collector, clock, errors } = setUp(test, { store: { ...store, publish } })
  await send(
    collector,
    ...times(10, () => feedback({ rating: 2, reason: 'broken', text: 'words' })),
  )
  clock.set(W41)
  const questionsOf = async () =>
    (await reportOf(collector)).windows.flatMap((one) => one.questions)
  assert.deepEqual(
    (await questionsOf()).map(({ question }) => question),
    ['feedback.rating', 'feedback.reason'],
  )
  assert.match(
    String(errors),
    /^Error: A window of feedback\.text is not published yet: Error: too big$/,
  )
  assert.equal(errors.length, 1)
  isBroken = false
  assert.equal((await reportOf(collector)).windows[0]?.texts.length, 1, 'it is tried again')
  isBroken = true
  clock.set(WEEK_BEFORE)
  await send(collector, ...times(10, () => feedback({ text: 'later words' })))
  clock.set(YEAR_LATER)
  assert.deepEqual(
    (await reportOf(collector)).windows.flatMap(({ texts }) => texts),
    [],
  )
})

test('the manifest says for how many weeks this collector keeps what it is sent', async (test) => {
  const retentionsOf = async (policy: PolicyOptions) => {
    const { collector } = setUp(test, { policy })
    return (await (await ask(collector, '/v1/manifest')).text()).match(/\d+ weeks/g)
  }
  const usual = await retentionsOf({})
  assert.deepEqual(new Set(usual), new Set(['26 weeks', '52 weeks']))
  const asked = await retentionsOf({ textWeeks: 26, windowWeeks: { max: 13 } })
  assert.deepEqual(
    asked,
    usual?.map((weeks) => (weeks === '52 weeks' ? '26 weeks' : '13 weeks')),
  )
})

test('nobody’s words are kept for longer than a year', (test) => {
  for (const textWeeks of [0, 53, 1.5, Infinity])
    assert.throws(() => setUp(test, { policy: { textWeeks } }), /textWeeks .* from 1 to 52/)
})
