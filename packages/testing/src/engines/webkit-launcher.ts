import type { BrowserLauncher } from '@web/test-runner'
import type { Command } from './webdriver.ts'
import type { WebDriverPage } from './webdriver-page.ts'
import { webdriverPage } from './webdriver-page.ts'
import type { WebKitProcess } from './webkit-process.ts'
import { startWebKitProcess } from './webkit-process.ts'

/** What the test runner's commands (keys, mouse, viewport) ask of a launcher of this type. */
interface PageLauncher extends BrowserLauncher {
  type: 'puppeteer'
  getPage(): WebDriverPage
}

interface Started {
  browser: WebKitProcess
  session: Command
  page: WebDriverPage
}

/**
 * WebKitGTK as the test runner's browser: one window, one test file after the other. The engine is
 * Safari's; the window, the network and the fonts are not.
 *
 * @param driver path of `WebKitWebDriver`
 */
export function webkitLauncher(driver: string): PageLauncher {
  let starting: Promise<Started> | undefined
  let started: Started | undefined
  let active = ''
  const running = async () => (started = await (starting ??= start(driver)))
  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      const { session } = await running()
      active = id
      await session('POST', '/url', { url })
    },
    isActive: (id) => active === id,
    async getBrowserUrl() {
      const { session } = await running()
      return (await session('GET', '/url')) as string
    },
    async stopSession() {
      const { session } = await running()
      active = ''
      // Ends what still runs in the page.
      await session('POST', '/url', { url: 'about:blank' })
      return {}
    },
    getPage() {
      if (!started) throw new Error('WebKit has not started.')
      return started.page
    },
    startDebugSession: () => Promise.reject(new Error('Debug in Chromium or Firefox.')),
    async stop() {
      if (!starting) return
      const { browser, session } = await starting
      await session('DELETE', '').finally(browser.stop)
    },
  }
}

async function start(driver: string): Promise<Started> {
  const browser = await startWebKitProcess(driver)
  try {
    const { sessionId } = (await browser.command('POST', '/session', {
      capabilities: { alwaysMatch: { browserName: 'MiniBrowser' } },
    })) as { sessionId: string }
    const session: Command = (method, path, body) =>
      browser.command(method, `/session/${sessionId}${path}`, body)
    const page = webdriverPage(session)
    // As large as the other engines start.
    await page.setViewport({ width: 800, height: 600 })
    return { browser, session, page }
  } catch (error) {
    await browser.stop()
    throw error
  }
}
