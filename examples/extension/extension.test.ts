import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import type { TestContext } from 'node:test'
import test from 'node:test'
import { batch } from '@candor/protocol/schema'
import { systemChromium } from '@candor/testing/browser'
import { listen } from '@candor/testing/listen'
import { loadExtension } from '@candor/testing/load-extension'
import { startRecordedCollector } from '@candor/testing/recorded-collector'
import { pressSend, sayInPanel } from '@candor/testing/say-in-panel'
import { storedAnswers } from '@candor/testing/stored-answers'
import { temporaryFolder } from '@candor/testing/temporary-folder'
import { undoAfter } from '@candor/testing/undo-after'
import type { BrowserContext, Page } from 'playwright-core'
import { pack } from '../../packages/extension/pack.mjs'
import config from './config.json' with { type: 'json' }

const chromium = systemChromium()

const options = {
  skip: chromium ? false : 'needs a Chromium that loads extensions: install one or set CHROME_PATH',
  timeout: 60_000,
}

/** Nothing from outside: neither scripts nor requests. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

test('a page that lets nothing in gets the widget, and answers arrive', options, async (test) => {
  const { page, context, wire, db, crm } = await setUp(test)
  await page.goto(crm.url)
  assert.equal(await inExtension(page, 'customElements'), null)
  await sayInPanel(page, { rating: '4: Quite', text: 'Call +41 44 123 45 67.' })
  await pressSend(page)
  const post = await wire.first('POST')

  const { events } = batch.parse(JSON.parse(post.body))
  assert.deepEqual(
    events.map((event) => 'text' in event && event.text),
    ['Call [phone].'],
  )
  assert.deepEqual(JSON.parse(post.answer).accepted, [events[0]?.id])
  assert.deepEqual(storedAnswers(db), [
    { question: 'feedback.rating', value: '4' },
    { question: 'feedback.text', value: 'Call [phone].' },
  ])
  assert.match(post.headers.origin ?? '', /^chrome-extension:/, 'sent by the background')
  assert.equal(post.headers.cookie, undefined)
  assert.deepEqual(
    wire.requests.map(({ method, path }) => `${method} ${path}`),
    ['GET /v1/content', 'POST /v1/events'],
  )
  assert.deepEqual(crm.asked, ['/'])
  assert.deepEqual(await page.evaluate(() => indexedDB.databases()), [])
  assert.deepEqual(await storedKeys(context), [`${crm.url} ${wire.url}  ${events[0]?.id}`])
  const { held, pending } = await page.evaluate(() => navigator.locks.query())
  assert.deepEqual([held, pending], [[], []], 'a page can see the names of locks')
})

test('what was sent can be taken back', options, async (test) => {
  const { page, wire, db, crm } = await setUp(test)
  await page.goto(crm.url)
  await sayInPanel(page, { text: 'Too many fields.' })
  await pressSend(page)
  await wire.first('POST')
  await page.getByRole('button', { name: 'What leaves this browser' }).click()
  await page.getByText('Sent', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Withdraw' }).click()
  await page.getByText('Withdrawn', { exact: true }).waitFor()
  assert.deepEqual(storedAnswers(db), [])
})

test('a page that has the widget by its own script tag gets no second', options, async (test) => {
  const { page, crm } = await setUp(test)
  await page.goto(`${crm.url}/tagged`)
  await page.waitForFunction(() => document.readyState === 'complete')
  assert.equal(await inExtension(page, 'typeof candorOptions'), 'object')
  assert.equal(await page.locator('candor-widget').count(), 1)
})

/** The extension, packed for a CRM and a collector at free ports, in a browser of its own. */
async function setUp(test: TestContext) {
  const onEnd = undoAfter(test)
  const { wire, db } = await startRecordedCollector(onEnd)
  const asked: string[] = []
  const site = await listen(({ url = '' }, response) => {
    asked.push(url)
    if (url === '/tagged') return void sendPage(response, `${wire.url}/candor.js`)
    response.setHeader('content-security-policy', POLICY)
    sendPage(response, '')
  })
  onEnd(() => site.close())
  const folder = temporaryFolder(onEnd)
  const own = { collector: wire.url, matches: [`${site.url}/*`], delay: 0, shadow: 'open' }
  pack({ ...config, ...own }, folder)
  const context = await loadExtension(folder, chromium ?? '', onEnd)
  return { wire, db, context, page: await context.newPage(), crm: { url: site.url, asked } }
}

function sendPage(response: ServerResponse, script: string): void {
  const tag = script && `<script src="${script}" defer></script>`
  const html = `<!doctype html><title>CRM</title>${tag}<h1>Pump station Brugg</h1>`
  response.setHeader('content-type', 'text/html').end(html)
}

/** Evaluates in the world of the content script, which the page cannot see. */
async function inExtension(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page)
  const found = new Promise<number>((resolve) =>
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) resolve(context.id)
    }),
  )
  await session.send('Runtime.enable')
  const where = { contextId: await found, returnByValue: true }
  const { result } = await session.send('Runtime.evaluate', { expression, ...where })
  await session.detach()
  return result.value
}

async function storedKeys(context: BrowserContext): Promise<string[]> {
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return background.evaluate(async () => Object.keys(await chrome.storage.local.get(null)))
}
