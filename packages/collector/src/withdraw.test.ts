import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import test from 'node:test'
import type { Content } from '@candor/protocol'
import { send, withdraw } from './testing/client.ts'
import { feedback, newSecret, receiptOf } from './testing/events.ts'
import { setUp } from './testing/setup.ts'

const TITLE = { en: 'x' }
const CONTENT: Content = {
  v: 1,
  site: 'demo',
  anchors: [{ id: 'next-step', title: TITLE, selectors: ['#next-step'] }],
  tips: [{ id: 'one-tip', title: TITLE, benefit: TITLE, author: 'Sales', until: '2030-01-01' }],
}

test('of a feedback that is withdrawn nothing stays, whatever it was about', async (test) => {
  const { collector, db } = setUp(test, { content: CONTENT })
  const secret = newSecret()
  const whole = {
    rating: 1,
    reason: 'broken',
    text: 'words',
    anchor: 'next-step',
    tip: 'one-tip',
  } as const
  const { accepted } = await send(collector, feedback({ ...whole, receipt: receiptOf(secret) }))
  assert.equal(accepted.length, 1)
  const file = new DatabaseSync(db, { readOnly: true })
  test.after(() => file.close())
  const questions = () => file.prepare('SELECT question FROM answers').all().length
  assert.equal(questions(), 5)
  assert.equal(await withdraw(collector, secret), true)
  assert.equal(questions(), 0)
})
