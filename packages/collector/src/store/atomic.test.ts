import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as after } from 'node:timers/promises'
import test from 'node:test'
import { isoWeekOf, addWeeks } from '../week.ts'
import { bytesOf } from '../testing/bytes.ts'
import { send } from '../testing/client.ts'
import { batchOf, feedback, newId, times } from '../testing/events.ts'
import { start } from '../testing/process.ts'
import { folderOf, setUp, W41 } from '../testing/setup.ts'
import { sqlite } from './sqlite.ts'

/** What the database does where an answer is to be deleted, after its snapshot was written. */
const onDelete = (does: string) =>
  `CREATE TRIGGER disturbed BEFORE DELETE ON answers BEGIN SELECT ${does}; END`

/** Counts for as long as anybody lets it. */
const FOR_EVER = `(WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n)
  SELECT max(i) FROM n)`

function alter(path: string, sql: string): void {
  const file = new DatabaseSync(path)
  file.exec(sql)
  file.close()
}

/** How many rows tables have, as another process sees them. */
function rowsIn(path: string): { answers: unknown; published: unknown } {
  const file = new DatabaseSync(path, { readOnly: true })
  const count = (table: string) => file.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n']
  const rows = { answers: count('answers'), published: count('published') }
  file.close()
  return rows
}

test('where the answers cannot be deleted their snapshot is not written, and the other way round', async (test) => {
  for (const sql of [
    onDelete("RAISE(ABORT, 'disturbed')"),
    `CREATE TRIGGER disturbed BEFORE INSERT ON published BEGIN SELECT RAISE(ABORT, 'disturbed'); END`,
  ]) {
    const { collector, clock, db, errors } = setUp(test)
    await send(collector, ...times(6, () => feedback({ rating: 3 })))
    clock.set(W41)
    alter(db, sql)
    await send(collector, feedback({ reason: 'broken' }))
    assert.match(String(errors), /disturbed/)
    assert.deepEqual(rowsIn(db), { answers: 7, published: 0 })
    alter(db, 'DROP TRIGGER disturbed')
    await send(collector, feedback({ reason: 'broken' }))
    assert.deepEqual(rowsIn(db), { answers: 2, published: 1 })
  }
})

test('killed between snapshot and deletion, neither is done; the next start does both', async (test) => {
  const folder = folderOf(test)
  const db = join(folder, 'candor.db')
  const store = sqlite(db)
  const week = addWeeks(isoWeekOf(new Date()), -2)
  const value = 'zzz-raw-zzz'
  const entry = () => ({ hash: newId(), until: week, site: 'acme', week })
  const answers = [{ question: 'feedback.text', cell: 'all', value, text: true }]
  await store.add(times(12, () => ({ ...entry(), answers })))
  await store.close()
  alter(db, onDelete(FOR_EVER))

  const args = ['--port', '0', '--db', db]
  const killed = await start(test, args)
  const vote = batchOf({ id: newId(), kind: 'vote', idea: 'dark-mode' })
  const body = JSON.stringify(vote)
  const answer = fetch(`${killed.url}/v1/events`, { method: 'POST', body })
  const lost = assert.rejects(answer)
  await untilWriting(db)
  await killed.stop('SIGKILL')
  await lost
  assert.deepEqual(rowsIn(db), { answers: 13, published: 0 })

  alter(db, 'DROP TRIGGER disturbed')
  const { url, stop } = await start(test, args)
  assert.equal((await fetch(`${url}/v1/events`, { method: 'POST', body })).status, 202)
  assert.deepEqual(rowsIn(db), { answers: 1, published: 1 })
  await stop('SIGTERM')
  assert.equal(bytesOf(db).split(value).length - 1, 12, 'each text once: in the snapshot')
})

/** Until another process holds the lock for writing, and does not let it go again. */
async function untilWriting(path: string): Promise<void> {
  const file = new DatabaseSync(path, { timeout: 0 })
  for (let held = 0; held < 20;) {
    held = isLocked(file) ? held + 1 : 0
    await after(5)
  }
  file.close()
}

function isLocked(file: DatabaseSync): boolean {
  try {
    file.exec('BEGIN IMMEDIATE; ROLLBACK')
    return false
  } catch {
    return true
  }
}
