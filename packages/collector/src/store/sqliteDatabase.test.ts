import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { newId } from '../testing/events.ts'
import { folderOf } from '../testing/setup.ts'
import type { Database } from './database.ts'
import { connect } from './driver.ts'
import { sqliteDatabase } from './sqliteDatabase.ts'

const folder = folderOf({ after })
const newPath = () => join(folder, `${newId()}.db`)

const run = async (database: Database, sql: string) =>
  (await database.batch([{ sql, params: [] }]))[0] ?? []

/** What the connection that writes has set. */
async function settingsOf(database: Database): Promise<unknown> {
  const names = ['journal_mode', 'synchronous', 'secure_delete', 'temp_store']
  const rows = await Promise.all(names.map((name) => run(database, `PRAGMA ${name}`)))
  return Object.fromEntries(
    names.map((name, index) => [name, Object.values(rows[index]?.[0] ?? {})[0]]),
  )
}

/** As SQLite numbers them: a commit waits for the disk, deleted bytes are overwritten. */
const DURABLE = { journal_mode: 'wal', synchronous: 2, secure_delete: 1, temp_store: 2 }

// No kill of the process shows a commit that did not reach the disk: only a loss of power would.
test('a commit waits until it is on the disk, also over a new connection', async () => {
  const path = newPath()
  const database = sqliteDatabase(path)
  assert.deepEqual(await settingsOf(database), DURABLE)
  await assert.rejects(run(database, 'no SQL'))
  assert.deepEqual(await settingsOf(database), DURABLE)
  await database.close()
})

const LOG_MS = 10_000

const logOf = (path: string) => readFileSync(`${path}-wal`, 'latin1')

test('the log, which shows what came first, is emptied ten seconds after it was written, each time', async (test) => {
  test.mock.timers.enable({ apis: ['setTimeout'] })
  const path = newPath()
  const database = sqliteDatabase(path)
  await run(database, 'CREATE TABLE words (word TEXT)')
  for (const word of ['zzz-first-zzz', 'zzz-second-zzz']) {
    await run(database, `INSERT INTO words VALUES ('${word}')`)
    test.mock.timers.tick(LOG_MS - 1)
    assert.ok(logOf(path).includes(word))
    test.mock.timers.tick(1)
    assert.equal(logOf(path).length, 0)
  }
  await database.close()
})

test('a log that somebody was reading is emptied once they are done', async (test) => {
  test.mock.timers.enable({ apis: ['setTimeout'] })
  const path = newPath()
  const database = sqliteDatabase(path)
  await run(database, 'CREATE TABLE words (word TEXT)')
  const reader = connect(path)
  reader.exec('BEGIN')
  reader.all('SELECT count(*) FROM words', [])
  await run(database, `INSERT INTO words VALUES ('zzz-deleted-zzz')`)
  await run(database, 'DELETE FROM words')
  await database.tidy()
  assert.ok(logOf(path).includes('zzz-deleted-zzz'))
  reader.exec('COMMIT')
  test.mock.timers.tick(LOG_MS)
  assert.equal(logOf(path).length, 0)
  reader.close()
  await database.close()
})
