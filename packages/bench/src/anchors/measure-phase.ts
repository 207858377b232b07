import type { Browser, CDPSession, Page } from 'playwright-core'
import { anchorsOf } from './anchors-of.ts'
import type { Finding, InPage } from './in-page.ts'
import type { ScriptTime } from './script-time.ts'
import { scriptTime } from './script-time.ts'

/** `ours`: the search of the widget alone; `widget`: all of it, as it is built. */
export type Finder = 'nothing' | 'ours' | 'widget' | 'naive'

export interface PhaseParts {
  browser: Browser
  url: string
  /** Where a collector serves the widget and a content file. */
  widgetUrl: string
  finder: Finder
  /** How many times slower the processor is made. */
  throttle: number
  seconds: number
}

export interface Phase {
  finder: Finder
  seconds: number
  /** Share of the time in which scripts run, the page's own included. */
  scripts: number
  /** Those of the finder alone. */
  time: ScriptTime
  found: number
}

/** Elements: ten for each field. */
export const FIELDS = 2000
export const ANCHORS = 1000

/** A new page that is busy for so many seconds, with or without somebody who searches it. */
export async function measurePhase(parts: PhaseParts): Promise<Phase> {
  const { browser, url, widgetUrl, finder, throttle, seconds } = parts
  const page = await browser.newPage()
  await page.goto(url)
  await page.evaluate((fields) => {
    const { page } = window as unknown as InPage
    page.buildPage(fields)
    page.keepBusy()
  }, FIELDS)
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Performance.enable')
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: throttle })
  await page.waitForTimeout(1000)

  await browser.startTracing(page, { categories: ['devtools.timeline'] })
  const before = await scriptSeconds(devTools)
  await start(page, finder, widgetUrl)
  await page.waitForTimeout(seconds * 1000)
  const scripts = ((await scriptSeconds(devTools)) - before) / seconds
  const trace = await browser.stopTracing()
  const found = await page.evaluate(() => (window as { finding?: Finding }).finding?.found ?? 0)
  await page.close()
  const scriptUrl = finder === 'widget' ? widgetUrl : `${url}/${finder}.js`
  return { finder, seconds, scripts, time: scriptTime(trace, scriptUrl), found }
}

async function start(page: Page, finder: Finder, widgetUrl: string): Promise<void> {
  if (finder === 'nothing') return
  if (finder === 'widget') {
    await page.addScriptTag({ url: `${widgetUrl}/candor.js` })
    return
  }
  await page.evaluate(
    ([finder, anchors]) => {
      Object.assign(window, { finding: (window as unknown as InPage)[finder].start(anchors) })
    },
    [finder, anchorsOf(ANCHORS)] as const,
  )
}

async function scriptSeconds(devTools: CDPSession): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN
}
