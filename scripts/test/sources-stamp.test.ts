import assert from 'node:assert/strict'
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import test, { after } from 'node:test'
import { temporaryFolder } from '@candor/testing/temporary-folder'
import { sourcesStamp } from '../sources-stamp.mjs'

const SOURCES = [
  'package-lock.json',
  'packages/widget/src/candor.ts',
  'packages/extension/static/manifest.json',
  'rollup.config.mjs',
  'scripts/build.mjs',
  'tsconfig.base.json',
]

const root = temporaryFolder(after)

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

for (const path of SOURCES) write(path, 'a')

test('all is built anew once a source has changed, come or gone', () => {
  const stamps = [sourcesStamp(root)]
  for (const path of SOURCES) {
    write(path, 'longer')
    stamps.push(sourcesStamp(root))
    utimesSync(join(root, path), 1, 1)
    stamps.push(sourcesStamp(root))
  }
  write('packages/widget/src/new.ts', '')
  stamps.push(sourcesStamp(root))
  rmSync(join(root, 'packages/widget/src/candor.ts'))
  stamps.push(sourcesStamp(root))
  assert.equal(new Set(stamps).size, stamps.length)
})

test('nothing is built anew for tests and for what a build has made', () => {
  const before = sourcesStamp(root)
  for (const path of [
    'packages/widget/dist/candor.js',
    'packages/widget/node_modules/x/index.js',
    'packages/widget/src/candor.test.ts',
    'packages/collector/src/static/assets.generated.ts',
  ])
    write(path, 'made')
  assert.equal(sourcesStamp(root), before)
})
