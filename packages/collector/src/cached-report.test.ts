import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import test from 'node:test'
import { createCollector } from './collector.ts'
import type { Collector } from './collector.ts'
import { sqlite } from './store/sqlite.ts'
import { ask, post, reportOf, send, TOKEN } from './testing/client.ts'
import { feedback, newId, times } from './testing/events.ts'
import { setUp, W41, W42 } from './testing/setup.ts'

const authorization = `Bearer ${TOKEN}`

/** The report, to whoever has one already. */
async function look(collector: Collector, known = '') {
  const headers = { authorization, ...(known && { 'if-none-match': known }) }
  const response = await ask(collector, '/v1/report', { headers })
  return {
    status: response.status,
    etag: response.headers.get('etag') ?? '',
    caching: response.headers.get('cache-control'),
    body: await response.text(),
  }
}

test('the report comes with an ETag, not again to who has it, and is kept by no browser', async (test) => {
  const { collector, clock } = setUp(test)
  await send(collector, ...times(5, () => feedback({ rating: 1 })))
  clock.set(W41)
  const first = await look(collector)
  assert.match(first.etag, /^"[\w-]{43}"$/)
  assert.deepEqual([first.status, first.caching], [200, 'no-store'])
  const again = await look(collector, first.etag)
  assert.deepEqual([again.status, again.etag, again.body], [304, first.etag, ''])
  assert.equal(again.caching, 'no-store')
  assert.equal((await ask(collector, '/v1/report')).status, 401)
  const stranger = await ask(collector, '/v1/report', { headers: { 'if-none-match': first.etag } })
  assert.equal(stranger.status, 401, 'who has no token is told nothing')
  await send(collector, ...times(5, () => feedback({ rating: 2 })))
  assert.equal((await look(collector, first.etag)).status, 304, 'what waits changes nothing')
  clock.set(W42)
  assert.equal((await look(collector, first.etag)).status, 200)
})

test('what another collector publishes, a lead writes or an operator deletes is in the next report', async (test) => {
  const { collector: one, clock, db } = setUp(test)
  const two = createCollector({ store: sqlite(db), token: TOKEN, now: clock.now })
  test.after(() => two.close())
  await send(one, ...times(5, () => feedback({ rating: 1 })))
  clock.set(W41)
  await send(two, feedback({ rating: 1 }))
  const published = await look(one)
  assert.equal((JSON.parse(published.body) as { windows: [] }).windows.length, 1)
  assert.equal((await look(two)).body, published.body)

  const headers = { authorization, 'content-type': 'application/json' }
  const body = JSON.stringify({ value: { title: { en: 'Map of visits' } } })
  const written = await ask(two, '/v1/ideas', { method: 'POST', headers, body })
  const { id } = (await written.json()) as { id: string }
  assert.match((await look(one, published.etag)).body, new RegExp(`"vote\\.${id}"`))

  const file = new DatabaseSync(db)
  file.exec('DELETE FROM published')
  file.close()
  assert.deepEqual((await reportOf(one)).windows, [])
})

test('a window that another collector publishes after a report was made is in the next one', async (test) => {
  const { collector: one, clock, db } = setUp(test)
  await send(one, ...times(4, () => feedback({ rating: 1 })))
  clock.set(W41)
  assert.deepEqual((await reportOf(one)).windows, [])
  // Its clock is behind, as of a machine that wakes up late: so its answer belongs to the last week.
  const late = createCollector({
    store: sqlite(db),
    token: TOKEN,
    now: () => new Date('2026-10-04T23:59:59Z'),
  })
  await send(late, feedback({ rating: 5 }))
  await late.close()
  const two = createCollector({ store: sqlite(db), token: TOKEN, now: clock.now })
  test.after(() => two.close())
  assert.equal((await reportOf(two)).windows.length, 1)
  assert.deepEqual(await reportOf(one), await reportOf(two))
})

test('what waits is read once a week, however often events come and reports are looked at', async (test) => {
  const { clock, db } = setUp(test)
  const store = sqlite(db)
  const read: string[] = []
  const collector = createCollector({
    token: TOKEN,
    now: clock.now,
    store: {
      ...store,
      tally: (site) => (read.push('waiting'), store.tally(site)),
      published: (site) => (read.push('published'), store.published(site)),
    },
  })
  test.after(() => collector.close())
  await send(collector, ...times(12, () => feedback({ rating: 1, text: 'words' })))
  for (const week of [W41, W42]) {
    clock.set(week)
    read.length = 0
    for (const _ of times(3, newId)) {
      await send(collector, feedback({ rating: 2 }))
      await look(collector)
    }
    assert.deepEqual(read, ['waiting', 'published'], week)
  }
})

test('a report that could not be made is made anew, and with all that is due', async (test) => {
  const { clock, db } = setUp(test)
  const store = sqlite(db)
  let isDown = false
  const collector = createCollector({
    token: TOKEN,
    now: clock.now,
    onError: () => undefined,
    store: {
      ...store,
      publish: (ready) => (isDown ? Promise.reject(new Error('gone')) : store.publish(ready)),
      published: (site) => (isDown ? Promise.reject(new Error('gone')) : store.published(site)),
    },
  })
  test.after(() => collector.close())
  await send(collector, ...times(5, () => feedback({ rating: 1 })))
  clock.set(W41)
  isDown = true
  assert.equal((await look(collector)).status, 503)
  assert.equal((await post(collector, '/v1/events', { v: 1, events: [] })).status, 202)
  isDown = false
  assert.equal((await reportOf(collector)).windows.length, 1)
})
