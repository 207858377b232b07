import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { systemChromium } from '@candor/testing/browser'

/**
 * Installs the system's Chromium where there is none, apt and root are at hand: only that one can
 * load extensions. Elsewhere the tests use the headless shell from the npm package.
 *
 * @returns what happened, in a line
 */
export function addEngines(): string {
  if (systemChromium()) return 'Engine: the Chromium of this machine.'
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/usr/bin/apt-get'))
    return 'Engine: the packaged Chromium. Left out: the extension (needs a Chromium of the system, CHROME_PATH or apt and root).'
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: 'ignore', timeout: 300_000 }).status === 0
  const installed = apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')
  return installed
    ? 'Engine: Chromium, just installed with apt.'
    : 'Engine: the packaged Chromium. Left out: the extension (apt could not install chromium).'
}
