import type { Browser, CDPSession, Page } from 'playwright-core'
import type { InPage } from './in-page.ts'
import type { ScriptTime } from './script-time.ts'
import { scriptTime } from './script-time.ts'

export interface PhaseParts {
  browser: Browser
  url: string
  /** Where a collector serves the widget and a content file; none: the page alone. */
  collector?: string
  /** Ten elements each. */
  fields: number
  /** How many times slower the processor is made. */
  throttle: number
  seconds: number
}

export interface Phase {
  /** Share of the time in which scripts run on the processor, the page's own included. */
  scripts: number
  /** Those of the widget. */
  time: ScriptTime
  /** In sight, in the end. */
  marks: number
  /** Milliseconds from the script tag to the mark at the first field; then from its return. */
  waits: number[]
}

/** A new page that is busy for so many seconds, with or without the widget. */
export async function measurePhase(parts: PhaseParts): Promise<Phase> {
  const { browser, url, collector, fields, throttle, seconds } = parts
  const page = await browser.newPage()
  await page.goto(url)
  await page.evaluate((fields) => {
    const { page } = window as unknown as InPage
    page.buildPage(fields)
    page.keepBusy()
  }, fields)
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: throttle })
  await page.waitForTimeout(1000)

  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8']
  await browser.startTracing(page, { categories })
  const before = await scriptSeconds(devTools)
  if (collector) await addWidget(page, collector)
  const waits = await page.evaluate(
    (ms) => (window as unknown as InPage).page.markWaits(ms),
    seconds * 1000,
  )
  const scripts = ((await scriptSeconds(devTools)) - before) / seconds
  const trace = await browser.stopTracing()
  const marks = await page.locator('candor-widget .mark').count()
  await page.close()
  return { scripts, time: scriptTime(trace, collector ?? 'none:'), marks, waits }
}

async function addWidget(page: Page, url: string): Promise<void> {
  await page.evaluate((src) => {
    const script = document.createElement('script')
    Object.assign(script, { src, async: false })
    script.dataset['app'] = 'bench'
    script.dataset['shadow'] = 'open'
    document.head.append(script)
  }, `${url}/candor.js`)
}

async function scriptSeconds(devTools: CDPSession): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN
}
