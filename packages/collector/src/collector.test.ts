import type { Content } from '@candor/protocol'
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import type { Collector } from './collector.ts'
import { createCollector } from './collector.ts'
import { starter } from '@candor/protocol/starter'
import { sqlite } from './store/sqlite.ts'
import type { Store } from './store/store.ts'
import { ask, post, reportOf, send, TOKEN } from './testing/client.ts'
import { batchOf, feedback, newSecret, times } from './testing/events.ts'
import { clockAt, folderOf, setUp, W40, W41 } from './testing/setup.ts'

const memory = () => sqlite(':memory:')

test('a policy below the floors is refused at start, and so is one that makes no sense', () => {
  for (const policy of [{ k: 4 }, { k: Number.NaN }, { k: 5.5 }, { textK: 9 }, { k: Infinity }])
    assert.throws(() => createCollector({ store: memory(), policy }), /policy\.(k|textK) must be/)
  for (const windowWeeks of [{ min: 0 }, { min: 2.5 }, { min: 27 }, { max: 53 }, { max: 0 }])
    assert.throws(
      () => createCollector({ store: memory(), policy: { windowWeeks } }),
      /policy\.windowWeeks must be/,
    )
  const by = { feedback: 'person' } as unknown as { feedback: 'none' }
  assert.throws(() => createCollector({ store: memory(), policy: { by } }), /policy\.by\.feedback/)
})

test('groups may be larger than the floors', async (test) => {
  const { collector, clock } = setUp(test, { policy: { k: 8, textK: 20 } })
  await send(collector, ...times(7, () => feedback({ rating: 1, reason: 'broken' })))
  await send(collector, feedback({ rating: 1 }))
  clock.set(W41)
  const { windows, policy } = await reportOf(collector)
  assert.deepEqual([policy.k, policy.textK], [8, 20])
  assert.deepEqual(
    windows.flatMap(({ questions }) => questions.map(({ question }) => question)),
    ['feedback.rating'],
  )
})

test('each fault of a content file is told with its place', (test) => {
  const path = join(folderOf(test), 'content.json')
  const { tips = [] } = starter
  writeFileSync(
    path,
    JSON.stringify({
      ...starter,
      site: 'No Site',
      tips: [...tips, { ...tips[0], id: 'other', until: 'soon' }],
    }),
  )
  assert.throws(
    () => createCollector({ store: memory(), content: path }),
    ({ message }: Error) =>
      message.split('\n').length === 2 &&
      /^content\.json: site: /m.test(message) &&
      /^content\.json: tips\[\d+\]\.until: "soon" is no day\. /m.test(message),
  )
})

test('a content file that is missing or no JSON is named', (test) => {
  const folder = folderOf(test)
  const path = join(folder, 'content.json')
  assert.throws(
    () => createCollector({ store: memory(), content: path }),
    /content\.json: .*cannot be read/,
  )
  writeFileSync(path, '{')
  assert.throws(
    () => createCollector({ store: memory(), content: path }),
    /content\.json: not valid JSON/,
  )
})

test('a content file gives the site and what may be named', async (test) => {
  const path = join(folderOf(test), 'content.json')
  const content = { v: 1, site: 'my-site', ideas: [{ id: 'one', title: { en: 'One' } }] }
  writeFileSync(path, JSON.stringify(content))
  const { collector } = setUp(test, { content: path })
  assert.deepEqual(await (await ask(collector, '/v1/content')).json(), content)
  assert.equal(
    (await post(collector, '/v1/events', { v: 1, site: 'acme', events: [] })).status,
    404,
  )
  const vote = (id: string, idea: string) => ({ id, kind: 'vote', idea })
  const result = await send(
    collector,
    vote('A'.repeat(22), 'one'),
    vote('B'.repeat(22), 'dark-mode'),
  )
  assert.deepEqual(result.accepted, ['A'.repeat(22)])
})

test('widgets are told of larger groups of texts from the week on in which they are in force', async (test) => {
  const { collector, clock, db } = setUp(test)
  const textKOf = async (from: Collector) =>
    ((await (await ask(from, '/v1/content')).json()) as Content).textK
  assert.equal(await textKOf(collector), undefined)
  const content = { v: 1, site: 'acme', textK: 12 } as const
  const policy = { textK: 15 }
  const larger = setUp(test, { store: sqlite(db), now: clock.now, content, policy }).collector
  assert.equal(await textKOf(larger), 10)
  clock.set(W41)
  assert.equal(await textKOf(larger), 15)
  // Another collector on the store, with the old policy: the week keeps what it has promised.
  assert.equal(await textKOf(collector), 15)
})

test('sites that share a store do not see each other', async (test) => {
  const { collector: acme, db, clock } = setUp(test)
  const options = { token: TOKEN, now: clock.now, content: { v: 1, site: 'other' } } as const
  const other = createCollector({ store: sqlite(db), ...options })
  test.after(() => other.close())
  await send(acme, ...times(5, () => feedback({ rating: 1 })))
  clock.set(W41)
  assert.deepEqual((await reportOf(other)).windows, [])
  assert.equal((await reportOf(acme)).windows.length, 1)
})

/** A store that is out of reach: every method of it rejects. */
const broken = (error: Error): Store =>
  new Proxy(memory(), { get: () => () => Promise.reject(error) })

test('while the store is out of reach everything that needs it is 503 with Retry-After', async (test) => {
  const errors: unknown[] = []
  const down = new Error('the disk is gone')
  const onError = (error: unknown) => errors.push(error)
  const collector = createCollector({ store: broken(down), token: TOKEN, onError })
  const headers = { authorization: `Bearer ${TOKEN}` }
  const responses = [
    await post(collector, '/v1/events', batchOf(feedback({ rating: 1 }))),
    await post(collector, '/v1/withdraw', { receipt: newSecret() }),
    await ask(collector, '/v1/report', { headers }),
    await ask(collector, '/healthz'),
  ]
  for (const response of responses) {
    assert.equal(response.status, 503)
    assert.match(response.headers.get('retry-after') ?? '', /^\d+$/)
    const { error } = (await response.json()) as { error: { code: string; message: string } }
    assert.equal(error.code, 'unavailable')
    assert.doesNotMatch(error.message, /disk/)
  }
  assert.deepEqual(errors, [down, down, down, down])
  assert.equal((await ask(collector, '/v1/content')).status, 200)
  void test
})

test('an `onError` that throws turns no answer into none', async () => {
  const onError = () => assert.fail('the log is full')
  const { fetch } = createCollector({ store: broken(new Error('down')), onError })
  assert.equal((await ask({ fetch }, '/healthz')).status, 503)
})

test('a failure while the week is turned is told to the operator, not to who sent, and tried again', async (test) => {
  const { db, clock } = setUp(test)
  const errors: unknown[] = []
  const store = sqlite(db)
  let isBroken = true
  const forget: Store['forget'] = async (...week) => {
    if (isBroken) throw new Error('busy')
    await store.forget(...week)
  }
  const onError = (error: unknown) => errors.push(error)
  const collector = createCollector({ store: { ...store, forget }, now: clock.now, onError })
  test.after(() => collector.close())
  await send(collector, feedback({ rating: 1 }))
  await send(collector, feedback({ rating: 1 }))
  isBroken = false
  await send(collector, feedback({ rating: 1 }))
  await send(collector, feedback({ rating: 1 }))
  assert.equal(errors.length, 2)
})

test('`fetch` may be passed around and never rejects, whatever the request', async (test) => {
  const { collector, errors } = setUp(test)
  const { fetch } = collector
  const body = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) })
  const init = { method: 'POST', body, duplex: 'half' } as RequestInit
  assert.equal((await fetch(new Request('https://candor.example.com/v1/events', init))).status, 400)
  assert.deepEqual(errors, [])
  assert.equal((await fetch({} as Request)).status, 503)
})

test('health is told from the store', async (test) => {
  const { collector } = setUp(test)
  const response = await ask(collector, '/healthz')
  assert.deepEqual([response.status, await response.json()], [200, { ok: true }])
})

test('the starter content is valid and its survey is open now', async () => {
  const { collector, clock } = {
    collector: createCollector({ store: memory(), content: starter }),
    clock: clockAt(W40),
  }
  assert.equal((await ask(collector, '/v1/content')).status, 200)
  const [survey] = starter.surveys ?? []
  const today = clock.now().toISOString().slice(0, 10)
  assert.ok(survey && survey.from <= today && today <= survey.until)
})
