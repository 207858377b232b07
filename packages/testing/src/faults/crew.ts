import type { Page } from 'playwright-core'
import type { BrowserProcess } from './browser-process.ts'
import { startBrowserProcess } from './browser-process.ts'
import { hasWidget } from './tab.ts'
import type { Undo } from '../undo-after.ts'

/** The tabs of one employee, in a browser that may die. */
export interface Crew {
  /** Tabs with the widget in them, opened where there are fewer. */
  tabs(count: number): Promise<Page[]>
  /** A new tab; all others are closed. */
  soleTab(): Promise<Page>
  /** Loads another page of the same origin. */
  load(page: Page, path: string): Promise<void>
  setOffline(isOffline: boolean): Promise<void>
  isOffline(): boolean
  /** SIGKILL to the process of a tab; picks by a number in [0, 1). */
  killTab(random: number): Promise<void>
  /** SIGKILL; resolves once a new browser is there, with the same profile. */
  killBrowser(): Promise<void>
}

export interface CrewParts {
  /** Path of Chromium. */
  chromium: string
  /** Folder of the profile. */
  profile: string
  /** Origin of the pages. */
  crm: string
}

/** Milliseconds. A click in a page that was left for another one would be waited for without end. */
const CLICK_MS = 5_000

/** Milliseconds. */
const LOAD_MS = 30_000

export async function startCrew(
  { chromium, profile, crm }: CrewParts,
  onEnd: (undo: Undo) => void,
): Promise<Crew> {
  const start = () => startBrowserProcess(chromium, profile)
  let browser: BrowserProcess = await start()
  onEnd(() => browser.kill())
  let isOffline = false

  /** A tab without the widget is closed: it has crashed, or the network was away. */
  async function isFit(page: Page): Promise<boolean> {
    const is = await hasWidget(page).catch(() => false)
    if (!is) await page.close()
    return is
  }

  async function open(): Promise<Page | undefined> {
    const page = await browser.context.newPage()
    page.setDefaultTimeout(CLICK_MS)
    page.setDefaultNavigationTimeout(LOAD_MS)
    await page.goto(crm).catch(() => undefined)
    return (await isFit(page)) ? page : undefined
  }

  async function fitTabs(): Promise<Page[]> {
    const pages = browser.context.pages()
    const fit = await Promise.all(pages.map(isFit))
    return pages.filter((_, index) => fit[index])
  }

  async function setOffline(is: boolean): Promise<void> {
    isOffline = is
    // Of a crashed tab it cannot be set, and would be of none.
    await fitTabs()
    await browser.context.setOffline(is)
  }

  return {
    async tabs(count) {
      const fit = await fitTabs()
      if (isOffline) return fit
      for (let missing = count - fit.length; missing > 0; missing--) await open()
      return fitTabs()
    },
    async soleTab() {
      const old = browser.context.pages()
      const page = await open()
      if (!page) throw new Error('No tab came up.')
      await Promise.all(old.map((page) => page.close()))
      return page
    },
    load: async (page, path) => {
      await page.goto(`${crm}${path}`).catch(() => undefined)
    },
    setOffline,
    isOffline: () => isOffline,
    killTab: (random) => browser.killTab(random),
    async killBrowser() {
      await browser.kill()
      browser = await start()
      await browser.context.setOffline(isOffline)
    },
  }
}
