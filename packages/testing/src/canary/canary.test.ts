import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { pressSend, sayInPanel } from '../say-in-panel.ts'
import { undoAfter } from '../undo-after.ts'
import { findings } from './findings.ts'
import { ABANDONED, CHOSEN, MARKS, USER_AGENT } from './plant.ts'
import { setStage } from './stage.ts'

interface Handle {
  send(event: object): Promise<void>
  flush(): Promise<void>
  close(): void
}

const send = (page: Page, event: object) =>
  page.evaluate((event) => (Reflect.get(window, 'candor') as Handle).send(event), event)

const flush = (page: Page) => page.evaluate(() => (Reflect.get(window, 'candor') as Handle).flush())

test('nothing of a page full of marks leaves it or is kept, but for what was sent on purpose', async (test) => {
  const { page, sent, kept } = await setStage(undoAfter(test))
  await useEverything(page)
  await flush(page)

  const planted = { ...MARKS, ...ABANDONED }
  assert.deepEqual(findings(planted, sent()), [])
  assert.deepEqual(findings({ ...planted, agent: USER_AGENT }, kept()), [])

  // What was chosen shows that the search looks into the right places.
  const chosen = { chosen: CHOSEN }
  assert.ok(findings(chosen, sent()).some((found) => found.includes('POST /v1/events')))
  assert.ok(findings(chosen, kept()).some((found) => found.includes('candor.db')))
})

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()

async function useEverything(page: Page): Promise<void> {
  await sayInPanel(page, {
    rating: '2: A little',
    reason: 'I see no benefit',
    text: `${CHOSEN}. ${MARKS.mail} ${MARKS.recordId}`,
  })
  await press(page, 'Point at something')
  await page.getByRole('radio', { name: 'The save button' }).check()
  await pressSend(page)
  await press(page, 'True for me')
  await press(page, 'Say something else')
  await sendWithoutThePanel(page)
  await abandonEverything(page)
  await press(page, 'What leaves this browser')
  const idea = page.getByRole('listitem').filter({ hasText: 'Fewer fields' })
  await idea.getByRole('button', { name: 'Withdraw' }).click()
  await page.getByText('Withdrawn.').waitFor()
}

async function sendWithoutThePanel(page: Page): Promise<void> {
  for (const kind of [
    { kind: 'feedback', text: `write to ${MARKS.mail}`, user: MARKS.name, url: MARKS.recordId },
    { kind: 'survey', survey: 'pulse', answers: [{ question: 'ease', value: 4, who: MARKS.name }] },
    { kind: 'idea', text: 'Fewer fields', author: MARKS.name },
    { kind: 'vote', idea: 'offline', voter: MARKS.account },
    { kind: 'tip', tip: 'close-date', verdict: 'true-for-me', reader: MARKS.account },
    { kind: 'ask', topic: 'forecast', by: MARKS.name },
  ])
    await send(page, kind)
}

/** Begins to say something in every form and leaves it. */
async function abandonEverything(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'In your words' }).fill(ABANDONED.text)
  await press(page, 'News')
  await press(page, 'Propose an idea')
  await page.getByRole('textbox', { name: 'What would help you' }).fill(ABANDONED.idea)
  await press(page, 'Cancel')
  await press(page, 'Answer')
  await page.getByRole('textbox', { name: 'In words' }).fill(ABANDONED.survey)
  await press(page, 'Finish later')
}
