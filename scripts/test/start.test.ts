import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import test, { after } from 'node:test'
import type { Report } from '@candor/protocol'
import { launchBrowser } from '@candor/testing/browser'
import { pressSend, sayInPanel } from '@candor/testing/say-in-panel'

/** Who answer too when a week is let pass; each of them rates one screen. */
const COLLEAGUES = 25

const demo = spawn(process.execPath, ['scripts/start.ts'], {
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const ended = once(demo, 'exit')
after(async () => {
  demo.kill('SIGTERM')
  await ended
})

const urls = await printedUrls()

test('it prints three addresses, and each answers', async () => {
  for (const url of Object.values(urls)) assert.equal((await fetch(url)).status, 200, url)
  assert.notEqual(new URL(urls.crm).origin, new URL(urls.collector).origin)
})

test('insights starts with several past weeks that are marked as invented', async () => {
  const report = await reportNow()
  assert.ok(report.windows.length >= 5)
  for (const { questions } of report.windows)
    for (const { blocks } of questions) for (const { n } of blocks) assert.ok(n >= report.policy.k)
  const content = await (await fetch(`${new URL(urls.collector).origin}/v1/content`)).json()
  assert.match(content.notice.en, /invented/)
})

test('what someone sends now is in a group once a week has passed', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    // The widget hides its inside from scripts; a test has to see it.
    await page.addInitScript(() => {
      const attach = Element.prototype.attachShadow
      Element.prototype.attachShadow = function (init) {
        return attach.call(this, { ...init, mode: 'open' })
      }
    })
    await page.goto(urls.crm)
    const before = await ratings()
    await sayInPanel(page, { rating: '5: A lot' })
    await pressSend(page)
    await page.evaluate(() => window.candor?.flush())
    await page.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: 'Let a week pass' }).click()
    await page
      .getByText(/2\d{3}-W\d\d/)
      .first()
      .waitFor()
    assert.equal((await ratings()) - before, COLLEAGUES + 1)
  } finally {
    await browser.close()
  }
})

/** Ratings in all published groups. */
async function ratings(): Promise<number> {
  const { windows } = await reportNow()
  return windows
    .flatMap(({ questions }) => questions.filter((one) => one.question === 'feedback.rating'))
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, { n }) => sum + n, 0)
}

async function reportNow(): Promise<Report> {
  const { origin, hash } = new URL(urls.insights)
  const token = new URLSearchParams(hash.slice(1)).get('token')
  const response = await fetch(`${origin}/v1/report`, {
    headers: { authorization: `Bearer ${token}` },
  })
  assert.equal(response.status, 200)
  return (await response.json()) as Report
}

async function printedUrls() {
  let output = ''
  for await (const chunk of demo.stdout) {
    output += chunk
    if (output.includes('Ctrl+C')) break
  }
  const url = (name: string) =>
    new RegExp(`${name}\\s+(http\\S+)`).exec(output)?.[1] ?? assert.fail(output)
  return { crm: url('CRM'), insights: url('Insights'), collector: url('Collector') }
}
