import type { ChromeLauncher, ChromeLauncherArgs } from '@web/test-runner-chrome'
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome'

type Page = Awaited<ReturnType<NonNullable<ChromeLauncherArgs['createPage']>>>

/** Firefox as the test runner's browser, over WebDriver BiDi. */
export const firefoxLauncher = (executablePath: string): ChromeLauncher =>
  chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: { browser: 'firefox', executablePath },
    createPage: async ({ context }) => withViewport(await context.newPage()),
  })

/**
 * Firefox 153 sets the size and then refuses to turn the screen, which puppeteer asks for in the
 * same breath: waits for the size instead.
 */
function withViewport(page: Page): Page {
  const setViewport = page.setViewport.bind(page)
  page.setViewport = async (viewport) => {
    try {
      await setViewport(viewport)
    } catch (error) {
      if (!String(error).includes('setScreenOrientationOverride')) throw error
    }
    if (viewport)
      await page.waitForFunction(
        ({ width, height }) => innerWidth === width && innerHeight === height,
        { polling: 20 },
        viewport,
      )
  }
  return page
}
