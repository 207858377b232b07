import { cpus, loadavg } from 'node:os'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '@candor/testing/browser'
import { FULL_CONTENT } from '@candor/testing/cost/full-content'
import { closePanel, showView, VIEWS } from '@candor/testing/cost/show-view'
import { listen } from '@candor/testing/listen'
import { startRecordedCollector } from '@candor/testing/recorded-collector'
import type { Undo } from '@candor/testing/undo-after'
import { scriptTime } from '../anchors/script-time.ts'

/** A task that is longer can be felt (W3C, Long Tasks API). Milliseconds. */
const LONG = 50

type Step = [name: string, go: (page: Page) => Promise<unknown>]

/**
 * Prints the longest task of each thing that is done with the widget, on a processor slowed so many
 * times: what of it is the widget's, and all of it. By the processor's time, the browser's own work included.
 */
export async function benchTasks(seconds: number): Promise<void> {
  const undos: Undo[] = []
  const onEnd = (undo: Undo) => void undos.push(undo)
  try {
    const { wire } = await startRecordedCollector(onEnd, FULL_CONTENT)
    const tag = `<script src="${wire.url}/candor.js" data-shadow="open" data-delay="86400" defer></script>`
    const site = await listen((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(
        `<!doctype html><title>CRM</title>${tag}<label>Amount <input id="amount"></label>`,
      )
    })
    onEnd(() => site.close())
    const browser = await launchBrowser()
    onEnd(() => browser.close())
    const load = `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`
    console.log(`longest task of the page, in ms of the processor; ${load}`)
    for (const throttle of [1, 4]) {
      console.log(`processor slowed ${throttle} times`)
      row('', 'widget', 'task', `at most ${LONG} ms`)
      const page = await browser.newPage()
      const devTools = await page.context().newCDPSession(page)
      await devTools.send('Emulation.setCPUThrottlingRate', { rate: throttle })
      for (const [name, go] of stepsOf(site.url, seconds))
        await measure(name, { browser, page, url: wire.url, go })
      await page.close()
    }
  } finally {
    for (const undo of undos.reverse()) await undo()
  }
}

const stepsOf = (url: string, seconds: number): Step[] => [
  ['start', (page) => page.goto(url).then(() => page.locator('.mark').waitFor())],
  [`${seconds} s at rest`, (page) => page.waitForTimeout(seconds * 1000)],
  ...VIEWS.map((view): Step => [`open at ${view}`, (page) => showView(page, view)]),
  [
    'a text, key by key',
    async (page) => {
      await showView(page, 'feedback')
      await page.getByRole('textbox', { name: 'In your words' }).focus()
      await page.keyboard.type('Too many fields, and nobody reads half of them')
    },
  ],
  [
    'a text with details',
    async (page) => {
      await showView(page, 'feedback')
      const text = 'Mr Kline, ann@example.com, CH93 0076 2011 6238 5295 7'
      await page.getByRole('textbox', { name: 'In your words' }).fill(text)
      await page.locator('mark').first().waitFor({ state: 'attached' })
    },
  ],
  [
    'Send',
    async (page) => {
      await page.getByRole('button', { name: 'Send anonymously' }).click()
      await page.getByText('You were heard').waitFor()
    },
  ],
  ['close', closePanel],
]

interface Parts {
  browser: Browser
  page: Page
  /** Where the widget comes from. */
  url: string
  go: Step[1]
}

async function measure(name: string, { browser, page, url, go }: Parts): Promise<void> {
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8']
  await browser.startTracing(page, { categories })
  await go(page)
  const { longest, longestTask } = scriptTime(await browser.stopTracing(), url)
  row(name, longest.toFixed(1), longestTask.toFixed(1), longestTask <= LONG ? 'yes' : 'NO')
}

const row = (...cells: string[]) => console.log(cells.map((cell) => cell.padEnd(24)).join(''))
