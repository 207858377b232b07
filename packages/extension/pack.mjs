#!/usr/bin/env node
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Makes the extension of one organisation: `node pack.mjs config.json target-folder`. The
 * configuration names the CRM's pages (`matches`, Chrome's match patterns), the `theme` if any, and the
 * widget's options (`collector`, `department`, …); with `frames` the CRM is also met where another site
 * shows it in a frame. The result is loaded unpacked or zipped for the store.
 */
export function pack(config, target) {
  const { matches, theme, frames = false, ...options } = config
  if (!Array.isArray(matches) || matches.length === 0)
    throw new Error('"matches" must list the pages of your CRM, e.g. ["https://crm.example.com/*"]')
  if (!/^https?:\/\//.test(options.collector ?? ''))
    throw new Error('"collector" must be an address such as "https://candor.example.com"')
  const built = fileURLToPath(new URL('./dist/unpacked', import.meta.url))
  if (!existsSync(join(built, 'manifest.json')))
    throw new Error('the extension is not built yet: run "npm run build" in the root folder')
  if (theme && !existsSync(join(built, 'themes', `${theme}.css`)))
    throw new Error(`there is no theme "${theme}"`)
  cpSync(built, target, { recursive: true })
  const file = join(target, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.host_permissions = [`${new URL(options.collector).origin}/*`]
  Object.assign(manifest.content_scripts[0], { matches, all_frames: frames })
  if (theme) manifest.content_scripts[0].css = [`themes/${theme}.css`]
  writeFileSync(file, JSON.stringify(manifest, null, 2))
  writeFileSync(join(target, 'options.js'), `var candorOptions = ${JSON.stringify(options)}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [config, target] = process.argv.slice(2)
  try {
    if (!config || !target) throw new Error('usage: node pack.mjs config.json target-folder')
    pack(JSON.parse(readFileSync(config, 'utf8')), target)
    console.log(`Load it unpacked from ${resolve(target)}`)
  } catch ({ message }) {
    console.error(message)
    process.exitCode = 2
  }
}
