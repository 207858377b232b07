import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import test from 'node:test'

test('after npm ci and a build the collector runs by its name', () => {
  const { stdout, status } = spawnSync('npx', ['--no-install', 'candor-collector', '--help'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  assert.equal(status, 0)
  assert.match(stdout, /--content/)
})
