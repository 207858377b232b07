import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import test, { after } from 'node:test'
import { batch } from '@candor/protocol/schema'
import { launchBrowser } from '@candor/testing/browser'
import type { Recorder } from '@candor/testing/record-requests'
import { startRecordedCollector } from '@candor/testing/recorded-collector'
import { pressSend, sayInPanel } from '@candor/testing/say-in-panel'
import { storedAnswers } from '@candor/testing/stored-answers'
import { undoAfter } from '@candor/testing/undo-after'
import type { Page } from 'playwright-core'
import { servePage } from './serve.mjs'

const browser = await launchBrowser()
after(() => browser.close())

/** A long delay: nothing may leave before the test says so. */
const ATTRIBUTES = 'data-shadow="open" data-delay="86400"'

const SAID = { rating: '2: A little', reason: 'Too complex or risky' }

test('one line of HTML brings feedback from a click to the database', async (test) => {
  const { page, wire, db } = await setUp(test, { strict: false })
  await sayInPanel(page, { ...SAID, text: 'Ask ann.meier@example.com why.' })
  const preview = page.getByRole('region', { name: 'This is all that will leave' })
  assert.match(await preview.innerText(), /Ask \[e.mail\] why\./)
  assert.doesNotMatch(await preview.innerText(), /ann\.meier/)
  await pressSend(page)
  assert.deepEqual(posts(wire), [], 'nothing leaves before the random delay is over')
  await flush(page)

  const [post, ...more] = posts(wire)
  assert.ok(post)
  assert.deepEqual(more, [])
  const { events } = batch.parse(JSON.parse(post.body))
  assert.equal(events.length, 1)
  const [event] = events
  assert.ok(event?.kind === 'feedback')
  const { id, receipt, ...said } = event
  assert.deepEqual(said, {
    kind: 'feedback',
    context: { app: 'other', object: 'other', view: 'other' },
    rating: 2,
    reason: 'too-complex',
    text: 'Ask [e-mail] why.',
    department: 'sales',
  })
  assert.ok(receipt)
  assert.equal(post.status, 202)
  assert.deepEqual(JSON.parse(post.answer), { accepted: [id], duplicate: [], rejected: [] })
  assert.deepEqual(storedAnswers(db), [
    { question: 'feedback.rating', value: '2' },
    { question: 'feedback.reason', value: 'too-complex' },
    { question: 'feedback.text', value: 'Ask [e-mail] why.' },
  ])
})

test('what is sent names nobody and needs no preflight', async (test) => {
  const { page, wire } = await setUp(test, { strict: false })
  await sayInPanel(page, SAID)
  await pressSend(page)
  await flush(page)
  const [post = assert.fail()] = posts(wire)
  assert.deepEqual(
    wire.requests.filter(({ method }) => method === 'OPTIONS'),
    [],
  )
  for (const { path, headers } of wire.requests)
    for (const name of ['cookie', 'authorization', 'referer'])
      assert.equal(headers[name], undefined, `${path}: ${name}`)
  assert.equal(post.headers['content-type'], undefined)
})

test('a strict policy with Trusted Types is not violated once', async (test) => {
  const { page, wire, db } = await setUp(test, { strict: true })
  await sayInPanel(page, SAID)
  await pressSend(page)
  await page.getByRole('button', { name: 'What leaves this browser' }).click()
  await page.getByText('Waiting', { exact: true }).waitFor()
  await flush(page)
  assert.deepEqual(await violationsOn(page), [])
  assert.equal(posts(wire).length, 1)
  assert.equal(storedAnswers(db).length, 2)
})

test('a strict policy is in force: what it forbids is told as a violation', async (test) => {
  const { page } = await setUp(test, { strict: true })
  await page.evaluate(() => void document.body.setAttribute('style', 'color: red'))
  assert.deepEqual(await violationsOn(page), ['style-src-attr inline'])
})

/** The page in the browser, before a collector process with a database of its own. */
async function setUp(test: TestContext, { strict }: { strict: boolean }) {
  const onEnd = undoAfter(test)
  const { wire, db } = await startRecordedCollector(onEnd)
  const site = await servePage({ collector: wire.url, attributes: ATTRIBUTES, strict })
  onEnd(() => site.close())
  const context = await browser.newContext()
  onEnd(() => context.close())
  // Cookies know no ports: this one would go to the collector too, if the widget let it.
  await context.addCookies([{ name: 'session', value: 'secret', url: site.url }])
  await context.addInitScript(keepViolations)
  const page = await context.newPage()
  await page.goto(site.url)
  return { page, wire, db }
}

/** Runs in the page. */
function keepViolations() {
  const violations: string[] = []
  Reflect.set(window, 'violations', violations)
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    violations.push(`${effectiveDirective} ${blockedURI}`),
  )
}

const posts = ({ requests }: Recorder) => requests.filter(({ method }) => method === 'POST')

const flush = (page: Page) => page.evaluate(() => window.candor?.flush())

const violationsOn = (page: Page) => page.evaluate(() => Reflect.get(window, 'violations'))
