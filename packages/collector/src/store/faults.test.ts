import assert from 'node:assert/strict'
import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { TestContext } from 'node:test'
import test from 'node:test'
import { ask, post, send, TOKEN } from '../testing/client.ts'
import { batchOf, feedback, newSecret, times } from '../testing/events.ts'
import { lock } from '../testing/lock.ts'
import type { Setup } from '../testing/setup.ts'
import { folderOf, setUp } from '../testing/setup.ts'
import { sqlite } from './sqlite.ts'

const text = (value: string) => feedback({ text: value })

/** All that needs the store, asked at once. */
const everything = ({ collector }: Setup, value = 'refused') => [
  post(collector, '/v1/events', batchOf(text(value))),
  post(collector, '/v1/withdraw', { receipt: newSecret() }),
  ask(collector, '/v1/report', { headers: { authorization: `Bearer ${TOKEN}` } }),
  ask(collector, '/healthz'),
]

/** Everything is 503 with Retry-After, and only the operator is told why. */
async function assertDown(setup: Setup, why: RegExp): Promise<void> {
  const before = setup.errors.length
  for (const response of await Promise.all(everything(setup))) {
    assert.equal(response.status, 503, response.url)
    assert.match(response.headers.get('retry-after') ?? '', /^\d+$/)
    assert.match(await response.text(), /"unavailable"/)
  }
  const told = setup.errors.slice(before).map(String)
  assert.equal(told.length, 4)
  for (const message of told) assert.match(message, why)
}

async function assertUp(setup: Setup, value: string): Promise<void> {
  const statuses = (await Promise.all(everything(setup, value))).map(({ status }) => status)
  assert.deepEqual(statuses, [202, 200, 200, 200])
}

/** The texts in the database, as another process reads them. */
function textsIn(path: string): unknown[] {
  const database = new DatabaseSync(path)
  const rows = database.prepare('SELECT value FROM answers ORDER BY value').all()
  database.close()
  return rows.map(({ value }) => value)
}

test('while another process has the database locked it is 503, and goes on by itself', async (test) => {
  const setup = setUp(test)
  await assertUp(setup, 'before')
  const unlock = await lock(test, setup.db)
  await assertDown(setup, /locked/)
  await unlock()
  await assertUp(setup, 'after')
  assert.deepEqual(textsIn(setup.db), ['after', 'before'])
})

for (const [what, remove] of [
  ['deleted', (path: string) => ['', '-wal', '-shm'].forEach((end) => rmSync(path + end))],
  ['moved away', (path: string) => renameSync(path, `${path}.moved`)],
] as const)
  test(`what is sent after the file was ${what} is not acknowledged, until there is one again`, async (test) => {
    const setup = setUp(test)
    const backup = join(folderOf(test), 'backup.db')
    await assertUp(setup, 'before')
    new DatabaseSync(setup.db).exec(`VACUUM INTO '${backup}'`)
    remove(setup.db)
    await assertDown(setup, /was moved|is gone/)
    await assertDown(setup, /is gone/)
    assert.ok(!existsSync(setup.db), 'no new one is made')
    rmSync(`${setup.db}-wal`, { force: true })
    copyFileSync(backup, setup.db)
    await assertUp(setup, 'after')
    await setup.collector.close()
    assert.deepEqual(textsIn(setup.db), ['after', 'before'])
  })

test('where only the log was deleted nothing is acknowledged that would go with the process', async (test) => {
  const setup = setUp(test)
  await assertUp(setup, 'before')
  rmSync(`${setup.db}-wal`)
  const response = await post(setup.collector, '/v1/events', batchOf(text('lost with the log')))
  assert.equal(response.status, 503)
  await assertUp(setup, 'after')
})

test('an empty file in the place of the database is made a database', async (test) => {
  const setup = setUp(test)
  await assertUp(setup, 'before')
  for (const end of ['', '-wal', '-shm']) rmSync(setup.db + end)
  closeSync(openSync(setup.db, 'w'))
  // Who comes first finds it changed.
  assert.equal((await ask(setup.collector, '/healthz')).status, 503)
  await assertUp(setup, 'after')
  assert.deepEqual(textsIn(setup.db), ['after'])
})

/** Overwrites all of a file from `start` on. */
function garble(path: string, start: number): void {
  const file = openSync(path, 'r+')
  const bytes = Buffer.alloc(statSync(path).size - start, 0xa5)
  writeSync(file, bytes, 0, bytes.length, start)
  closeSync(file)
}

/** A database with some texts in it, closed. */
async function filled(test: TestContext): Promise<string> {
  const setup = setUp(test)
  await send(setup.collector, ...times(200, (index) => text(`${index} ${'x'.repeat(500)}`)))
  await setup.collector.close()
  return setup.db
}

test('a file with damaged pages is 503, and goes on once a sound one is in its place', async (test) => {
  const path = await filled(test)
  const backup = join(dirname(path), 'backup.db')
  copyFileSync(path, backup)
  garble(path, 4096)
  const setup = setUp(test, { store: sqlite(path) })
  await assertDown(setup, /malformed|not a database/)
  renameSync(backup, path)
  await assertUp(setup, 'after')
  assert.equal(textsIn(path).length, 201)
})

test('a file that is damaged while it is in use never takes the process down', async (test) => {
  const setup = setUp(test)
  await assertUp(setup, 'before')
  garble(setup.db, 0)
  for (const response of await Promise.all(everything(setup)))
    assert.ok([200, 202, 503].includes(response.status))
})

test('a file that is no database is told at start', (test) => {
  const path = join(folderOf(test), 'candor.db')
  copyFileSync(import.meta.filename, path)
  assert.throws(() => sqlite(path), /Cannot open the database .*not a database/)
  assert.deepEqual(readFileSync(path), readFileSync(import.meta.filename))
})

test('a file that may only be read is told at start', async (test) => {
  const path = await filled(test)
  chmodSync(path, 0o444)
  // Its folder may be entered by anybody, else it could not be seen at all.
  chmodSync(dirname(path), 0o755)
  assert.throws(() => asNobody(() => sqlite(path)), /Cannot open the database .*can be written to/)
})

/** For root nothing is read-only. */
function asNobody<T>(work: () => T): T {
  if (process.geteuid?.() !== 0) return work()
  process.seteuid?.(65_534)
  try {
    return work()
  } finally {
    process.seteuid?.(0)
  }
}
