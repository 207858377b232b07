import assert from 'node:assert/strict'
import test from 'node:test'
import { keptIn } from '../kept-in.ts'
import { undoAfter } from '../undo-after.ts'
import { findings } from './findings.ts'
import { ABANDONED, CHOSEN, LOGGED, MARKS, USER_AGENT } from './plant.ts'
import { setStage } from './stage.ts'
import { eraseEverything, flush, useEverything } from './use-everything.ts'

test('nothing of a page full of marks leaves it or is kept, but for what was sent on purpose', async (test) => {
  const { page, sent, kept, address } = await setStage(undoAfter(test))
  const inBrowser = async () => new Map([['browser', Buffer.from(await keptIn(page))]])
  await useEverything(page)
  await flush(page)

  // What was chosen shows that the search looks into the right places.
  const chosen = { chosen: CHOSEN }
  const found = (marks: Record<string, string>, places: Map<string, Buffer>) =>
    findings(marks, places).join('\n')
  assert.match(found(chosen, sent()), /POST \/v1\/events/)
  assert.match(found({ ...chosen, address, LOGGED }, kept()), /candor\.db[^]*output[^]*console/)
  const typed = { ...chosen, half: ABANDONED.survey }
  assert.match(found(typed, await inBrowser()), /chosen[^]*half/)

  await eraseEverything(page)
  await flush(page)
  const planted = { ...MARKS, ...ABANDONED }
  assert.deepEqual(findings(planted, sent()), [])
  assert.deepEqual(findings({ ...planted, agent: USER_AGENT }, kept()), [])
  assert.deepEqual(findings({ ...ABANDONED, ...chosen }, await inBrowser()), [])
})
