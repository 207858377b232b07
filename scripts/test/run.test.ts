import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import test from 'node:test'
import { temporaryFolder } from '@candor/testing/temporary-folder'
import { run } from './run.ts'

const logFor = (t: TestContext) =>
  join(
    temporaryFolder((undo) => t.after(undo as () => void)),
    'log',
  )

test('a command has succeeded when it says so, and what it printed is kept', async (t) => {
  const log = logFor(t)
  const node = (script: string) => run({ command: process.execPath, args: ['-e', script] }, log)
  assert.equal(await node('console.log(1); console.error(2)'), true)
  assert.equal(readFileSync(log, 'utf8'), '1\n2\n')
  assert.equal(await node('process.exit(3)'), false)
  assert.equal(await run({ command: 'no-such-command', args: [] }, log), false)
})

test('a command ends where the run that waits for it is ended', { timeout: 20_000 }, async (t) => {
  const log = logFor(t)
  const stays = 'console.log(process.pid); setInterval(() => {}, 1000)'
  const waits = `
    import { run } from ${JSON.stringify(new URL('run.ts', import.meta.url).href)}
    await run({ command: process.execPath, args: ['-e', ${JSON.stringify(stays)}] }, ${JSON.stringify(log)})`
  const waiting = spawn(process.execPath, ['--input-type=module', '-e', waits])
  const written = () => (existsSync(log) ? readFileSync(log, 'utf8') : '')
  while (!written().endsWith('\n')) await new Promise((go) => setTimeout(go, 20))
  const pid = Number(written())
  t.after(() => isThere(pid) && process.kill(pid))
  const ended = once(waiting, 'exit')
  waiting.kill('SIGTERM')
  await ended
  while (isThere(pid)) await new Promise((go) => setTimeout(go, 20))
})

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
