import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import test from 'node:test'
import type { BatchResult } from '@candor/protocol'
import { feedback, times } from '../testing/events.ts'
import { start } from '../testing/process.ts'
import { folderOf } from '../testing/setup.ts'

/** Lets a process write no file beyond a size. Linux only (util-linux). */
const limitFiles = (pid: number, bytes: number | 'unlimited') =>
  spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]).status === 0

const canLimit = limitFiles(process.pid, 'unlimited')

const batchOf = (batch: number) =>
  times(50, (index) => feedback({ text: `${batch}.${index} ${'x'.repeat(500)}` }))

test(
  'while no more fits on the disk nothing is acknowledged; what was is there, and it goes on by itself',
  { skip: !canLimit && 'prlimit is not on this machine' },
  async (test) => {
    const db = join(folderOf(test), 'candor.db')
    const { url, pid, stop, output } = await start(test, ['--port', '0', '--db', db])
    const send = (events: ReturnType<typeof batchOf>) =>
      fetch(`${url}/v1/events`, { method: 'POST', body: JSON.stringify({ v: 1, events }) })
    const healthOf = async () => (await fetch(`${url}/healthz`)).status
    const batches = times(100, batchOf)
    assert.equal((await send(batches[0] ?? [])).status, 202)
    assert.ok(limitFiles(pid, statSync(`${db}-wal`).size))
    assert.equal(await healthOf(), 503, 'health is told before anything is refused')
    assert.ok(limitFiles(pid, 500_000))
    const refused: typeof batches = []
    let count = 1
    for (const batch of batches.slice(1)) {
      const { status } = await send(batch)
      if (status === 202) count += 1
      else assert.equal(status, 503)
      if (status === 503) refused.push(batch)
    }
    assert.ok(count > 1 && refused.length > 0, `${count} taken`)
    assert.ok(limitFiles(pid, 0))
    assert.equal((await send(refused[0] ?? [])).status, 503)
    assert.equal(await healthOf(), 503)
    assert.match(output(), /full|I\/O error/)
    assert.ok(limitFiles(pid, 'unlimited'))
    assert.equal(await healthOf(), 200)
    for (const batch of refused) {
      const result = (await (await send(batch)).json()) as BatchResult
      assert.equal(result.accepted.length + result.duplicate.length, 50)
    }
    assert.equal(await stop('SIGTERM'), 0)
    const file = new DatabaseSync(db)
    test.after(() => file.close())
    const stored = file.prepare('SELECT value FROM answers').all()
    assert.deepEqual(
      stored.map(({ value }) => value).sort(),
      batches.flatMap((batch) => batch.map(({ text }) => text)).sort(),
    )
  },
)
