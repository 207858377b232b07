import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Engine } from '@candor/testing/engines/engines'

/** Milliseconds for one step of apt. */
const PATIENCE = 180_000

/**
 * Installs the engines that are not here, where apt and root are at hand. Each by itself: a system
 * that lacks one of them gets the others.
 *
 * @returns what happened, in lines
 */
export async function addEngines(wanted: readonly Engine[]): Promise<string> {
  const missing = wanted.filter((engine) => !engine.path())
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (missing.length > 0 && mayInstall && (await apt('update')))
    for (const { packages } of missing)
      await apt('install', '-y', '--no-install-recommends', ...packages)
  return wanted.map((engine) => `Engine ${engine.name}: ${wordsFor(engine, missing)}`).join('\n')
}

function wordsFor(engine: Engine, missing: Engine[]): string {
  const path = engine.path()
  if (path) return missing.includes(engine) ? `${path}, just installed.` : path
  const how = `needs apt and root, or ${engine.packages.join(' and ')}`
  // The tests have one with them, which cannot load extensions.
  return engine.name === 'Chromium'
    ? `the packaged one. Left out: the extension (${how}, or CHROME_PATH).`
    : `left out (${how}).`
}

function apt(...args: string[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return new Promise((resolve) => {
    execFile('apt-get', ['-qq', ...args], { env, timeout: PATIENCE }, (error) =>
      resolve(error === null),
    )
  })
}
