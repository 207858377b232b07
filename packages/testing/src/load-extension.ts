import type { BrowserContext } from 'playwright-core'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS } from './browser.ts'
import { temporaryFolder } from './temporary-folder.ts'
import type { Undo } from './undo-after.ts'

/**
 * The system's Chromium with an unpacked extension and a profile of its own. Playwright switches
 * extensions off, hence the first of the two flags.
 */
export async function loadExtension(
  folder: string,
  executablePath: string,
  onEnd: (undo: Undo) => void,
): Promise<BrowserContext> {
  const flags = [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]
  const context = await chromium.launchPersistentContext(temporaryFolder(onEnd), {
    executablePath,
    args: [...CHROMIUM_ARGS, ...flags],
  })
  onEnd(() => context.close())
  return context
}
