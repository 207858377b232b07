import type { Browser, CDPSession, Page } from 'playwright-core'
import { anchorsOf } from './anchors-of.ts'
import type { Finding, InPage } from './in-page.ts'
import type { ScriptTime } from './script-time.ts'
import { scriptTime } from './script-time.ts'

/**
 * `ours`: the search of the widget alone; `widget`: all of it, as it is built; `screen`: the same
 * with tips for many screens.
 */
export type Finder = 'nothing' | 'ours' | Widget | 'naive'

type Widget = 'widget' | 'screen'

export interface PhaseParts {
  browser: Browser
  url: string
  /** Where collectors serve the widget and a content file. */
  widgets: Record<Widget, string>
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
  /** Elements, or marks at them. */
  found: number
}

/** Elements: ten for each field. */
export const FIELDS = 2000
export const ANCHORS = 1000

/** A new page that is busy for so many seconds, with or without somebody who searches it. */
export async function measurePhase(parts: PhaseParts): Promise<Phase> {
  const { browser, url, widgets, finder, throttle, seconds } = parts
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
  await start(page, finder, widgets)
  await page.waitForTimeout(seconds * 1000)
  const scripts = ((await scriptSeconds(devTools)) - before) / seconds
  const trace = await browser.stopTracing()
  const found = isWidget(finder)
    ? await page.locator('candor-widget .mark').count()
    : await page.evaluate(() => (window as { finding?: Finding }).finding?.found ?? 0)
  await page.close()
  const scriptUrl = isWidget(finder) ? widgets[finder] : new URL(`/${finder}.js`, url).href
  return { finder, seconds, scripts, time: scriptTime(trace, scriptUrl), found }
}

const isWidget = (finder: Finder): finder is Widget => finder === 'widget' || finder === 'screen'

async function start(page: Page, finder: Finder, widgets: PhaseParts['widgets']): Promise<void> {
  if (finder === 'nothing') return
  if (isWidget(finder)) return addWidget(page, widgets[finder])
  await page.evaluate(
    ([finder, anchors]) => {
      Object.assign(window, { finding: (window as unknown as InPage)[finder].start(anchors) })
    },
    [finder, anchorsOf(ANCHORS)] as const,
  )
}

async function addWidget(page: Page, url: string): Promise<void> {
  await page.evaluate((src) => {
    const script = document.createElement('script')
    Object.assign(script, { src, async: false })
    for (const [name, value] of [
      ['app', 'bench'],
      ['shadow', 'open'],
    ] as const)
      script.dataset[name] = value
    document.head.append(script)
  }, `${url}/candor.js`)
}

async function scriptSeconds(devTools: CDPSession): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN
}
