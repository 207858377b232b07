import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { sourcesStamp } from './sources-stamp.mjs'

/** What `npm start` and `npm test` need, on whichever Node is on the machine: install and build. */
const STAMP = 'node_modules/.candor-lock'
const npm = (...args) =>
  execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
const isInstalled = () => {
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === lock
  // By `npm ci`, which leaves this list, and newer than the lock file it was made from.
  const list = 'node_modules/.package-lock.json'
  return existsSync(list) && statSync(list).mtimeMs > statSync('package-lock.json').mtimeMs
}
if (!isInstalled()) {
  console.log('Installing. The first time this takes a minute or two.')
  // Some tools ask for a newer Node than the machine may have; they run on the one that is installed here.
  npm('ci', '--loglevel=error')
}
writeFileSync(STAMP, lock)

/** As the sources were when all was built. A build takes these away first. */
const BUILT = 'node_modules/.candor-built'
const MADE = [
  'packages/widget/dist/script/candor.js',
  'packages/insights/dist/page/index.html',
  'packages/extension/dist/unpacked/manifest.json',
  'packages/testing/dist/.tsbuildinfo',
]
const sources = sourcesStamp('.')
const isBuilt =
  MADE.every((path) => existsSync(path)) &&
  existsSync(BUILT) &&
  readFileSync(BUILT, 'utf8') === sources
if (isBuilt) console.log('Nothing has changed since it was built.')
else {
  console.log('Building.')
  npm('run', '--silent', 'build')
  writeFileSync(BUILT, sources)
}
