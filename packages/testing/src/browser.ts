import type { Browser, LaunchOptions } from 'playwright-core'
import { chromium } from 'playwright-core'
import { isExecutable } from './is-executable.ts'

/** Chromium's own calls home off, so that a test sees only what the page does. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

/** Chromium as the system installs it: it can load extensions, which the packaged one cannot. */
export function systemChromium(): string | undefined {
  return [process.env['CHROME_PATH'], '/usr/bin/chromium'].find(isExecutable)
}

/** `CHROME_PATH`, else the system's Chromium, else the headless shell from the npm package. */
export async function chromiumPath(): Promise<string> {
  const installed = systemChromium()
  if (installed) return installed
  // Set before the import: makes the package unpack the libraries that a bare Debian lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}

export const launchBrowser = async (more: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS, ...more })
