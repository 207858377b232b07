import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import test from 'node:test'

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

test('types and schema are proven equal, and a field that differs does not compile', () => {
  const tsc = pathOf('../../../node_modules/typescript/bin/tsc')
  const options = ['--noEmit', '--ignoreConfig', '--strict', '--exactOptionalPropertyTypes']
  const modules = ['--module', 'nodenext', '--target', 'es2022', '--allowImportingTsExtensions']
  const files = [pathOf('./proof.types.test.ts'), pathOf('./event.schema.ts')]
  const args = [tsc, ...options, ...modules, '--skipLibCheck', ...files]
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  assert.equal(stdout, '')
  assert.equal(status, 0)
})
