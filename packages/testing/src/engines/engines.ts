import { systemChromium } from '../browser.ts'
import { isExecutable } from '../is-executable.ts'

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit'

export interface Engine {
  name: EngineName
  /** The packages of Debian that bring it. */
  packages: readonly string[]
  /** Where this machine has it: the browser itself, or the driver that starts it. */
  path(): string | undefined
}

/** What the tests of the widget and of the page run on, where the machine has it. */
export const ENGINES: readonly Engine[] = [
  { name: 'Chromium', packages: ['chromium'], path: systemChromium },
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    path: () => existing(process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr'),
  },
  {
    // Safari's engine. Its window, network and fonts are GTK's.
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    // Without a screen it does not start, and xvfb is the screen.
    path: () => (isExecutable('/usr/bin/Xvfb') ? existing('/usr/bin/WebKitWebDriver') : undefined),
  },
]

const existing = (...paths: (string | undefined)[]) => paths.find(isExecutable)
