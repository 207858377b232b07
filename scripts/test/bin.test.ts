import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import test from 'node:test'

const run = (name: string, ...args: string[]) =>
  spawnSync('npx', ['--no-install', name, ...args], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })

test('after npm ci and a build the collector runs by its name', () => {
  const { stdout, status } = run('candor-collector', '--help')
  assert.equal(status, 0)
  assert.match(stdout, /--content/)
})

test('after npm ci and a build content is linted by the name of the project', () => {
  const good = run('candor', 'lint', 'examples/demo-crm/content.json')
  assert.deepEqual([good.status, good.stderr], [0, ''])
  const missing = run('candor', 'lint', 'nowhere.json')
  assert.equal(missing.status, 2)
  assert.match(missing.stderr, /^candor: nowhere\.json cannot be read/)
})
