import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import test, { after } from 'node:test'
import { createCollector } from '@candor/collector'
import { serve } from '@candor/collector/node'
import { sqlite } from '@candor/collector/sqlite'
import type { Report } from '@candor/protocol'
import { launchBrowser } from '@candor/testing/browser'
import { randomOf } from '@candor/testing/random-of'
import { temporaryFolder } from '@candor/testing/temporary-folder'
import { contentFor } from '../demo/content-for.ts'
import { demoClock } from '../demo/demo-clock.ts'
import { luckOf } from '../demo/luck.ts'
import { letWeeksPass } from '../demo/past-weeks.ts'

/** The whole page as the collector serves it, with the demo's answers of 50 employees. */
const FILE = new URL('../../examples/demo-crm/content.json', import.meta.url)
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const EMPLOYEES = 50

const undo: (() => unknown)[] = []
after(async () => {
  for (const end of undo.toReversed()) await end()
})

const clock = demoClock()
const content = contentFor(FILE, EMPLOYEES)
const store = sqlite(
  join(
    temporaryFolder((end) => undo.push(end)),
    'candor.db',
  ),
)
const collector = createCollector({
  store,
  content,
  token: 'the-token-of-the-demo',
  now: clock.now,
})
undo.push(() => collector.close())
await letWeeksPass(collector, { clock, employees: EMPLOYEES, content, luck: luckOf(randomOf(1)) })
const server = await serve(collector, { port: 0 })
undo.push(() => server.close())
const browser = await launchBrowser()
undo.push(() => browser.close())

const page = await browser.newPage()
const complaints: string[] = []
page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
await page.goto(`${server.url}/insights#token=the-token-of-the-demo`)
await page.getByRole('heading', { name: 'What to fix first' }).waitFor()

async function download(button: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

test('what is published can be saved, and is what the report gives', async () => {
  const headers = { authorization: 'Bearer the-token-of-the-demo' }
  const report = (await (await fetch(`${server.url}/v1/report`, { headers })).json()) as Report
  const { name, text } = await download('Everything (JSON)')
  assert.match(name, /^candor-acme-2\d{3}-W\d\d-to-2\d{3}-W\d\d-report\.json$/)
  assert.deepEqual(JSON.parse(text), report)
  const numbers = await download('Numbers (CSV)')
  assert.match(numbers.text, /^\uFEFF"from","to"/)
  const texts = await download('Texts (CSV)')
  const all = report.windows.flatMap((window) => window.texts.flatMap((block) => block.texts))
  assert.equal(texts.text.trimEnd().split('\r\n').length, 1 + all.length)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds no fault in the page as it is served, ${colorScheme}`, async () => {
    await page.emulateMedia({ colorScheme })
    // As a browser extension would: past the page's own policy.
    await page.evaluate(AXE)
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      const { violations } = await axe.run()
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    })
    assert.deepEqual(found, [])
  })

test('with forced colours bars keep a shape of their own, and nothing is cut off at 320 pixels', async () => {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  await page.setViewportSize({ width: 320, height: 800 })
  const { strokes, width } = await page.evaluate(() => ({
    strokes: [...document.querySelectorAll('.rows .level rect')].map(
      (bar) => getComputedStyle(bar).stroke,
    ),
    width: document.documentElement.scrollWidth,
  }))
  assert.ok(strokes.length > 0 && strokes.every((stroke) => stroke !== 'none'))
  assert.equal(width, 320)
  await page.emulateMedia({ forcedColors: 'none' })
})

test('each month is one page of A4', async () => {
  await page.getByRole('button', { name: 'Monthly page' }).click()
  const month = page.getByLabel('Month')
  const months = await month.locator('option').allTextContents()
  assert.ok(months.length >= 3)
  for (const label of months) {
    await month.selectOption({ label })
    await page.getByRole('heading', { name: `You said, we did: ${label}` }).waitFor()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    assert.equal(pdf.match(/\/Type \/Page\b/g)?.length, 1, label)
    // 210 x 297 mm in points.
    assert.match(pdf, /MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/)
  }
})

test('it does all this without a word of complaint from its policy', () => {
  assert.deepEqual(complaints, [])
})
