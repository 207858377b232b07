import assert from 'node:assert/strict'
import test from 'node:test'
import { puppeteerCore } from '@web/test-runner-chrome'
import { CHROMIUM_ARGS, chromiumPath } from '../browser.ts'
import { FULL_CONTENT } from '../cost/full-content.ts'
import { listen } from '../listen.ts'
import { startRecordedCollector } from '../recorded-collector.ts'
import { undoAfter } from '../undo-after.ts'

const RULES = '{ "prerender": [{ "urls": ["/deal"], "eagerness": "immediate" }] }'

const LIST = `<script type="speculationrules">${RULES}</script><a href="/deal">A deal</a>`

/** Tells when it has nothing left to do. */
const REST = `<script>addEventListener('load', () =>
  requestIdleCallback(() => requestIdleCallback(() => fetch('/rests?' + document.prerendering))))</script>`

test('a page that is made ready beforehand fetches and sends nothing until somebody sees it', async (test) => {
  const onEnd = undoAfter(test)
  const { wire } = await startRecordedCollector(onEnd, FULL_CONTENT)
  const tag = `<script src="${wire.url}/candor.js" data-shadow="open" data-delay="0" defer></script>`
  const deal = `${tag}${REST}<label>Amount <input id="amount"></label>`
  let rest: (prerendering: string) => void = () => {}
  const rests = new Promise<string>((resolve) => (rest = resolve))
  const site = await listen(({ url = '' }, response) => {
    const [path, query = ''] = url.split('?')
    if (path === '/rests') rest(query)
    response.setHeader('content-type', 'text/html')
    response.end(`<!doctype html><html lang="en">${path === '/list' ? LIST : deal}</html>`)
  })
  onEnd(() => site.close())
  // Playwright's tools keep a page from being prerendered; puppeteer's do not.
  const browser = await puppeteerCore.launch({
    executablePath: await chromiumPath(),
    args: CHROMIUM_ARGS,
  })
  onEnd(() => browser.close())
  const page = await browser.newPage()
  await page.goto(`${site.url}/list`)
  assert.equal(await rests, 'true', 'it is prerendered')
  const paths = () => wire.requests.map(({ path }) => path)
  assert.deepEqual(paths(), ['/candor.js'])

  // The page that was made ready takes the place of this one, and of its session.
  await Promise.all([page.waitForNavigation(), page.click('a')])
  await page.waitForSelector('candor-widget >>> .mark')
  const [entry] = await page.evaluate(() =>
    performance
      .getEntriesByType('navigation')
      .map((one) => Reflect.get(one, 'activationStart') as number),
  )
  assert.ok((entry ?? 0) > 0, 'it is the page that was made ready')
  assert.ok(paths().includes('/v1/content'))
})
