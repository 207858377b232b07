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

test(
  'a page that brings the widget later by its own script tag has that one alone',
  options,
  async (test) => {
    const { page, crm } = await setUp(test)
    await page.goto(`${crm.url}/untagged`)
    const widgets = page.locator('candor-widget')
    await widgets.waitFor()
    await page.evaluate(() => document.dispatchEvent(new Event('bring-candor')))
    await page.waitForFunction(() => 'candor' in window)
    await page.waitForFunction(() => document.querySelectorAll('candor-widget').length === 1)
    await page.evaluate(() => (Reflect.get(window, 'candor') as { destroy(): void }).destroy())
    assert.equal(await widgets.count(), 0, 'it was the one that the page holds')
  },
)

test(
  'a CRM in a frame of another site gets one widget, and frames inside it none',
  options,
  async (test) => {
    const { page, crm } = await setUp(test, { frames: true })
    await page.goto(`${crm.url.replace('localhost', '127.0.0.1')}/portal`)
    const inner = page.frameLocator('iframe')
    await inner.locator('candor-widget').waitFor()
    await inner.frameLocator('iframe').getByRole('heading').waitFor()
    await page.waitForFunction(() => document.readyState === 'complete')
    const counts = page.frames().map((frame) => frame.locator('candor-widget').count())
    assert.deepEqual(await Promise.all(counts), [0, 1, 0])
  },
)

/** The extension, packed for a CRM and a collector at free ports, in a browser of its own. */
async function setUp(test: TestContext, more: { frames?: boolean } = {}) {
  const onEnd = undoAfter(test)
  const { wire, db } = await startRecordedCollector(onEnd)
  const asked: string[] = []
  const site = await listen(({ url = '' }, response) => {
    asked.push(url)
    if (url === '/tagged') return void sendPage(response, `${wire.url}/candor.js`)
    if (url === '/untagged') return void sendPage(response, '', bringing(`${wire.url}/candor.js`))
    if (url === '/portal')
      return void sendPage(response, '', `<iframe src="${site.url}/crm"></iframe>`)
    if (url === '/crm') return void sendPage(response, '', '<iframe src="/legacy"></iframe>')
    response.setHeader('content-security-policy', POLICY)
    sendPage(response, '')
  })
  onEnd(() => site.close())
  const folder = temporaryFolder(onEnd)
  const own = { collector: wire.url, matches: [`${site.url}/*`], delay: 0, shadow: 'open', ...more }
  pack({ ...config, ...own }, folder)
  const context = await loadExtension(folder, chromium ?? '', onEnd)
  return { wire, db, context, page: await context.newPage(), crm: { url: site.url, asked } }
}

/** Adds the script tag once it is told to. */
const bringing = (src: string) =>
  `<script>document.addEventListener('bring-candor', () =>
    document.head.append(Object.assign(document.createElement('script'), { src: '${src}' })))</script>`

function sendPage(response: ServerResponse, script: string, body = ''): void {
  const tag = script && `<script src="${script}" defer></script>`
  const html = `<!doctype html><title>CRM</title>${tag}<h1>Pump station Brugg</h1>${body}`
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
