import assert from 'node:assert/strict'
import test from 'node:test'
import { reportOf, send } from './testing/client.ts'
import { feedback, times } from './testing/events.ts'
import { setUp, W41, W42 } from './testing/setup.ts'
import { bytesOf } from './testing/bytes.ts'

const YEAR_LATER = '2027-10-07'

test('a published text is gone after a year, and what was counted stays', async (test) => {
  const { collector, clock, db } = setUp(test)
  await send(collector, ...times(10, () => feedback({ rating: 2, text: 'too many fields' })))
  clock.set(W41)
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
  assert.ok(bytesOf(db).includes('only I said this'))
  clock.set(YEAR_LATER)
  await send(collector, feedback({ rating: 2 }))
  await collector.close()
  assert.ok(!bytesOf(db).includes('only I said this'))
})

test('an operator may keep texts for a shorter time', async (test) => {
  const { collector, clock } = setUp(test, { policy: { textWeeks: 1 } })
  await send(collector, ...times(10, () => feedback({ text: 'x' })))
  clock.set(W41)
  assert.equal((await reportOf(collector)).windows[0]?.texts.length, 1)
  clock.set(W42)
  assert.deepEqual((await reportOf(collector)).windows[0]?.texts, [])
})
