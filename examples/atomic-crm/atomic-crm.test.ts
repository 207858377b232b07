import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { after } from 'node:test'
import type { Content, Report } from '@candor/protocol'
import { batch } from '@candor/protocol/schema'
import { createCollector } from '@candor/collector'
import { serve } from '@candor/collector/node'
import { sqlite } from '@candor/collector/sqlite'
import { launchBrowser } from '@candor/testing/browser'
import { guideThrough } from '@candor/testing/guided/guide-through'
import { pressSend, sayInPanel } from '@candor/testing/say-in-panel'
import { storedAnswers } from '@candor/testing/stored-answers'
import { temporaryFolder } from '@candor/testing/temporary-folder'
import type { Undo } from '@candor/testing/undo-after'
import { undoAfter } from '@candor/testing/undo-after'
import { ensureAtomicCrm } from './ensure.mjs'
import { serveAtomicCrm } from './serve.mjs'

await ensureAtomicCrm()
const browser = await launchBrowser()
after(() => browser.close())

const TOKEN = 'the-token-of-the-lead'
const CONTEXT = { app: 'atomic-crm', object: 'deals', view: 'record' }
const DEAL = { id: '5', name: 'Amet necessitatibus harum' }

test('feedback on a deal goes from the open dialog of a real CRM into a group report', async (test) => {
  const onEnd = undoAfter(test)
  const db = join(temporaryFolder(onEnd), 'candor.db')
  let now = new Date('2026-10-07T09:00:00Z')
  let collector = await startCollector({ db, now: () => now }, 0)
  onEnd(() => collector.stop())
  const crm = await serveAtomicCrm({ candor: collector.url })
  onEnd(() => crm.close())

  const [body = assert.fail()] = await speakAboutDeal(crm.url, onEnd)
  const { events } = batch.parse(JSON.parse(body))
  const [event = assert.fail(), ...more] = events
  assert.deepEqual(more, [])
  assert.equal(event.kind, 'feedback')
  const { id, receipt, ...said } = event as typeof event & { receipt?: string }
  assert.ok(id && receipt)
  assert.deepEqual(said, {
    kind: 'feedback',
    context: CONTEXT,
    rating: 2,
    reason: 'too-complex',
    text: 'Too many steps, ask [e-mail] or [phone], see [link]',
    department: 'sales',
  })
  assert.doesNotMatch(body, new RegExp(`${DEAL.name}|deals/${DEAL.id}|localhost`, 'i'))

  const stored = storedAnswers(db)
  assert.deepEqual(
    stored.map(({ question }) => question),
    ['feedback.rating', 'feedback.reason', 'feedback.text'],
  )
  await collector.stop()
  collector = await startCollector({ db, now: () => now }, Number(new URL(collector.url).port))
  assert.deepEqual(storedAnswers(db), stored, 'a restart keeps the rows')

  for (let colleague = 2; colleague <= 5; colleague += 1) await speakAboutDeal(crm.url, onEnd)
  assert.deepEqual((await collector.report()).windows, [], 'nothing before the week is over')

  now = new Date('2026-10-12T09:00:00Z')
  const { windows } = await collector.report()
  assert.equal(windows.length, 1)
  const [window = assert.fail()] = windows
  assert.deepEqual([window.from, window.to], ['2026-W41', '2026-W41'])
  assert.deepEqual(window.questions, [
    {
      question: 'feedback.rating',
      blocks: [{ cells: [CONTEXT], n: 5, counts: { 1: 0, 2: 5, 3: 0, 4: 0, 5: 0 } }],
    },
    {
      question: 'feedback.reason',
      blocks: [
        {
          cells: [CONTEXT],
          n: 5,
          counts: { 'no-benefit': 0, 'too-complex': 5, 'does-not-fit': 0, broken: 0 },
        },
      ],
    },
  ])
  assert.deepEqual(window.texts, [], 'five texts are too few')
  assert.deepEqual(
    storedAnswers(db).map(({ question }) => question),
    Array.from({ length: 5 }, () => 'feedback.text'),
    'what is published is deleted, what is not yet enough is kept',
  )
})

guideThrough(
  {
    name: 'Atomic CRM',
    app: CONTEXT.app,
    content: JSON.parse(readFileSync(new URL('content.json', import.meta.url), 'utf8')) as Content,
    serve: serveAtomicCrm,
    record: {
      path: '/#/contacts/1/show',
      object: 'contacts',
      title: 'Delpha Carter',
      walked: 'note',
      other: 'edit-contact',
      over: 'save-note',
      field: 'textarea[name=text]',
      async openDialog(page) {
        await page.getByRole('button', { name: 'Add task' }).click()
        await page.getByText('Create a new task for').waitFor()
      },
      async closeDialog(page) {
        await page.getByRole('button', { name: 'close', exact: true }).click()
        await page.getByText('Create a new task for').waitFor({ state: 'detached' })
      },
    },
    screen: { path: '/#/deals', tip: 'board' },
    form: {
      path: '/#/contacts/1',
      field: 'input[name=linkedin_url]',
      filled: 'https://www.linkedin.com/in/delpha-carter',
      hint: 'no-profile',
      more: [
        {
          path: '/#/contacts/1',
          field: 'input[name=email]',
          wrong: 'delpha at example',
          right: 'delpha@example.com',
          hint: 'mail-form',
        },
        {
          path: '/#/deals/5',
          field: 'input[name=expected_closing_date]',
          wrong: '2026-10-05',
          right: '2026-12-15',
          hint: 'date-is-over',
        },
      ],
    },
    own: {
      adapter: {
        objects: ['people'],
        routes: [{ at: '/#/contacts/:id/show', view: 'record', object: 'people' }],
      },
      object: 'people',
    },
    found: {
      tip: 'board',
      news: 'one-owner',
      idea: 'card-scan',
      answer: 'stages',
      person: 'CRM team',
    },
    ask: {
      topic: 'pipeline',
      own: ['Sales power user, key accounts', 'Sales power user, new business'],
      forAll: 'CRM team',
      left: { department: 'support', away: 'Support power user' },
    },
  },
  browser,
)

/** One colleague with a browser of their own; gives the bodies that were posted. */
async function speakAboutDeal(crm: string, onEnd: (undo: Undo) => void): Promise<string[]> {
  const context = await browser.newContext()
  onEnd(() => context.close())
  const page = await context.newPage()
  const bodies: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') bodies.push(request.postData() ?? '')
  })
  await page.goto(`${crm}/#/deals/${DEAL.id}/show`)
  // A MUI modal with a focus trap is open now, which is where a widget usually cannot be typed in.
  await page.getByRole('dialog').getByRole('heading', { name: DEAL.name }).waitFor()
  await sayInPanel(page, { rating: '2: A little', reason: 'Too complex or risky' })
  await page.getByRole('textbox', { name: 'In your words' }).click()
  await page.keyboard.type(
    `Too many steps, ask ann.meier@example.com or +41 44 668 18 00, see ${page.url()}`,
  )
  await pressSend(page)
  await page.evaluate(() => Reflect.get(window, 'candor').flush())
  assert.equal(
    await page.getByRole('heading', { name: DEAL.name }).count(),
    1,
    "the CRM's dialog is still open",
  )
  await context.close()
  return bodies
}

async function startCollector({ db, now }: { db: string; now: () => Date }, port: number) {
  const collector = createCollector({ store: sqlite(db), token: TOKEN, now })
  const server = await serve(collector, { port })
  return {
    url: server.url,
    async report(): Promise<Report> {
      const headers = { authorization: `Bearer ${TOKEN}` }
      const response = await fetch(`${server.url}/v1/report`, { headers })
      assert.equal(response.status, 200)
      return (await response.json()) as Report
    },
    async stop() {
      await server.close()
      await collector.close()
    },
  }
}
