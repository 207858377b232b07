import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import test, { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { BatchResult } from '@candor/protocol'
import { batch } from '@candor/protocol/schema'
import { launchBrowser } from '@candor/testing/browser'
import { startRecordedCollector } from '@candor/testing/recorded-collector'
import { pressSend, sayInPanel } from '@candor/testing/say-in-panel'
import { serveFolder } from '@candor/testing/serve-folder'
import { storedAnswers } from '@candor/testing/stored-answers'
import { temporaryFolder } from '@candor/testing/temporary-folder'
import { undoAfter } from '@candor/testing/undo-after'
import { build } from 'vite'

const browser = await launchBrowser()
after(() => browser.close())

/** Milliseconds. A request that does not come would be waited for without end. */
const LIMIT = { timeout: 30_000 }

test('until someone opens the panel the page loads the button and what keeps it in its place', async (test) => {
  const { page, wire, scripts } = await setUp(test)
  await page.waitForLoadState('networkidle')
  // What keeps it in its place shares two small parts with the panel, which moves it as well.
  assert.equal(scripts.length, 4)
  assert.deepEqual(
    wire.requests.map(({ method }) => method),
    ['GET'],
    'the content file, once the page is idle',
  )
  await sayInPanel(page, { rating: '5: A lot' })
  assert.ok(scripts.length > 4)
})

test('an idea from the page and feedback from the panel arrive together', LIMIT, async (test) => {
  const { page, wire, db } = await setUp(test)
  await page.getByRole('textbox', { name: 'An idea' }).fill('Fill in the account by itself.')
  await page.getByRole('button', { name: 'Suggest it' }).click()
  await page.getByText('Thank you.', { exact: true }).waitFor()
  await sayInPanel(page, { rating: '5: A lot' })
  await pressSend(page)
  // What waits for its random moment leaves at the latest with the page.
  await page.goto('about:blank')
  const post = await wire.first('POST')

  const { events } = batch.parse(JSON.parse(post.body))
  assert.deepEqual(events.map(({ kind }) => kind).sort(), ['feedback', 'idea'])
  for (const event of events)
    assert.deepEqual('context' in event && event.context, {
      app: 'plain-crm',
      object: 'Opportunity',
      view: 'record',
    })
  const { accepted } = JSON.parse(post.answer) as BatchResult
  assert.deepEqual(accepted.sort(), events.map(({ id }) => id).sort())
  assert.deepEqual(storedAnswers(db), [
    { question: 'feedback.rating', value: '5' },
    { question: 'idea', value: 'Fill in the account by itself.' },
  ])
})

/** The built page in the browser, before a collector process with a database of its own. */
async function setUp(test: TestContext) {
  const onEnd = undoAfter(test)
  const { wire, db } = await startRecordedCollector(onEnd, { v: 1, site: 'demo' })
  const outDir = temporaryFolder(onEnd)
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    mode: 'test',
    logLevel: 'error',
    define: { 'import.meta.env.VITE_COLLECTOR': JSON.stringify(wire.url) },
    build: { outDir, emptyOutDir: true },
  })
  const site = await serveFolder(outDir)
  onEnd(() => site.close())
  const context = await browser.newContext()
  onEnd(() => context.close())
  // The random moment of sending might be now, and the two answers would go apart.
  await context.addInitScript(() => void (Math.random = () => 0.5))
  const page = await context.newPage()
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto(site.url)
  return { page, wire, db, scripts }
}
