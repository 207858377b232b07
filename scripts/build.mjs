import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { describeContent } from './describe-content.mjs'
import { embedAssets } from './embed-assets.mjs'

/** Order matters: the collector carries the built widget and page inside itself. */
const run = (command, ...args) =>
  execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })

for (const built of ['widget/dist/script', 'insights/dist/page', 'extension/dist/unpacked'])
  rmSync(`packages/${built}`, { recursive: true, force: true })

run('tsc', '-b', 'packages/protocol', 'packages/widget', 'packages/insights')
await describeContent()
run('rollup', '-c', '--silent')
for (const file of ['index.html', 'insights.css', 'write/writing.css'])
  copyFileSync(`packages/insights/src/${file}`, `packages/insights/dist/page/${basename(file)}`)
mkdirSync('packages/extension/dist/unpacked', { recursive: true })
cpSync('packages/extension/static', 'packages/extension/dist/unpacked', { recursive: true })
cpSync('packages/widget/themes', 'packages/extension/dist/unpacked/themes', { recursive: true })
embedAssets()
run('tsc', '-b', 'packages/collector', 'packages/extension', 'packages/testing')
