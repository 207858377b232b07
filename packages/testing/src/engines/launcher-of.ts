import type { BrowserLauncher } from '@web/test-runner'
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome'
import { CHROMIUM_ARGS, chromiumPath } from '../browser.ts'
import type { EngineName } from './engines.ts'
import { ENGINES } from './engines.ts'
import { firefoxLauncher } from './firefox-launcher.ts'
import { webkitLauncher } from './webkit-launcher.ts'

const LAUNCHERS: Record<EngineName, (path: string) => BrowserLauncher> = {
  Chromium: (executablePath) =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: { executablePath, args: CHROMIUM_ARGS },
    }),
  Firefox: firefoxLauncher,
  WebKit: webkitLauncher,
}

/**
 * Makes an engine the test runner's browser.
 *
 * @param asked its name, in small letters or not
 * @throws where there is no such engine, or not on this machine
 */
export async function launcherOf(asked: string): Promise<BrowserLauncher> {
  const engine = ENGINES.find(({ name }) => name.toLowerCase() === asked.toLowerCase())
  if (!engine) throw new Error(`No engine is called ${asked}.`)
  const path = engine.name === 'Chromium' ? await chromiumPath() : engine.path()
  if (!path) throw new Error(`${engine.name} is not here: install ${engine.packages.join(', ')}.`)
  return LAUNCHERS[engine.name](path)
}
