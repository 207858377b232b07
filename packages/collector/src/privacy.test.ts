import assert from 'node:assert/strict'
import { request } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import test from 'node:test'
import { manifest } from '@candor/protocol/manifest'
import { assets } from './static/assets.generated.ts'
import { serve } from './runtime/node.ts'
import { bytesOf } from './testing/bytes.ts'
import { batchOf, feedback, idea, newId, newSecret, receiptOf, times } from './testing/events.ts'
import { send, TOKEN } from './testing/client.ts'
import { setUp } from './testing/setup.ts'

const ALLOWED = ['content-type', 'content-length', 'origin', 'authorization', 'if-none-match']

/** Headers that answer to five names and throw on any other, and on being listed. */
function guarded(headers: Headers): Headers {
  const refuse = (what: string) => () => assert.fail(`headers: ${what}`)
  const only =
    (method: 'get' | 'has') =>
    (name: string): unknown => {
      if (!ALLOWED.includes(name.toLowerCase())) assert.fail(`header read: ${name}`)
      return headers[method](name)
    }
  return new Proxy(headers, {
    get(_, key) {
      if (key === 'get' || key === 'has') return only(key)
      return refuse(String(key))
    },
    ownKeys: refuse('ownKeys'),
  })
}

const guardedRequest = (path: string, init: RequestInit = {}) => {
  const made = new Request(`https://candor.example.com${path}`, {
    ...init,
    headers: { 'user-agent': 'canary', cookie: 'canary', ...init.headers },
  })
  Object.defineProperty(made, 'headers', { value: guarded(made.headers) })
  return made
}

test('no endpoint reads any header but five, nor lists them', async (test) => {
  const { collector, errors } = setUp(test)
  const bearer = { authorization: `Bearer ${TOKEN}` }
  const requests: [string, RequestInit?][] = [
    ['/v1/events', { method: 'POST', body: JSON.stringify(batchOf(feedback({ rating: 1 }))) }],
    ['/v1/events', { method: 'POST', body: 'no' }],
    ['/v1/events', { method: 'OPTIONS', headers: { origin: 'https://crm.example.com' } }],
    ['/v1/withdraw', { method: 'POST', body: JSON.stringify({ receipt: newSecret() }) }],
    ['/v1/content', { headers: { 'if-none-match': '"x"' } }],
    ['/v1/report', { headers: bearer }],
    ['/v1/report'],
    ['/v1/loop', { headers: bearer }],
    ...['answers', 'announcements', 'ideas', 'replies', 'undo'].map(
      (name): [string, RequestInit] => [
        `/v1/${name}`,
        { method: 'POST', body: '{}', headers: { ...bearer, 'content-type': 'application/json' } },
      ],
    ),
    ['/v1/manifest'],
    ['/healthz'],
    ['/healthz', { method: 'HEAD' }],
    ['/openapi.json'],
    ...Object.keys(assets).map((path): [string] => [path]),
    ['/nothing/here'],
    ['/v1/report', { method: 'DELETE' }],
  ]
  for (const [path, init] of requests) {
    const { status } = await collector.fetch(guardedRequest(path, init))
    assert.ok(status < 500, `${path} ${status}`)
  }
  assert.deepEqual(errors, [])
})

test('a header that is read against the rule is noticed', () => {
  const { headers } = guardedRequest('/healthz')
  assert.throws(() => headers.get('user-agent'), /header read: user-agent/)
  assert.throws(() => [...headers])
  assert.throws(() => headers.forEach(() => undefined))
})

/** A request with everything that a browser and its proxies could tell. */
function sendFull(url: string, body: string): Promise<number> {
  const headers = {
    'user-agent': 'canary-agent-1',
    cookie: 'session=canary-cookie-2',
    referer: 'https://crm.example.com/canary-referer-3',
    origin: 'https://canary-origin-4.example.com',
    'x-forwarded-for': '203.0.113.77',
    forwarded: 'for=203.0.113.78',
    'accept-language': 'canary-language-5',
    'x-request-id': 'canary-request-6',
    'content-type': 'text/plain',
  }
  return new Promise((resolve, reject) => {
    const made = request(url, { method: 'POST', headers }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    made.on('error', reject)
    made.end(body)
  })
}

test('nothing of a request but its answers is in any file: no id, no header, no address, no time', async (test) => {
  const { collector, db } = setUp(test)
  const server = await serve(collector, { port: 0, host: '127.0.0.1' })
  test.after(() => server.close())
  const secret = newSecret()
  const events = [
    feedback({ rating: 2, text: 'kept-words', receipt: receiptOf(secret), department: 'service' }),
    idea('kept-idea'),
    { id: newId(), kind: 'ask', topic: 'data-entry', department: 'marketing' },
  ]
  const path = `${server.url}/v1/events?canary-query-7`
  assert.equal(await sendFull(path, JSON.stringify(batchOf(...events))), 202)
  const bytes = bytesOf(db)
  assert.match(bytes, /kept-words/)
  assert.match(bytes, /kept-idea/)
  for (const trace of ['canary', '203.0.113', '127.0.0.1', '::1', secret, '2026-10-01', '12:00'])
    assert.ok(!bytes.includes(trace), `${trace} is in the database`)
  for (const { id } of events) assert.ok(!bytes.includes(id), 'an id is in the database')
  for (const department of ['service', 'marketing'])
    assert.ok(!bytes.includes(department), 'a dimension that the policy drops is in the database')
})

test('the columns of the tables are those that the privacy manifest knows', async (test) => {
  const { collector, db } = setUp(test)
  await send(collector, feedback({ rating: 1 }))
  const file = new DatabaseSync(db)
  test.after(() => file.close())
  const columns = (table: string) =>
    file
      .prepare(`SELECT name FROM pragma_table_info('${table}')`)
      .all()
      .map(({ name }) => name)
  const added = manifest().added.map(({ key }) => key)
  const random = ['key']
  const sent = ['site', 'question', 'text', 'cell', 'value']
  assert.deepEqual(columns('answers').sort(), [...random, ...sent, ...added].sort())
  assert.deepEqual(columns('seen'), ['hash', 'until'])
  assert.deepEqual(columns('weeks'), ['week', 'until'])
  assert.deepEqual(columns('editions'), ['site', 'edition'])
  assert.deepEqual(columns('continued'), ['site', 'question', 'from_week', 'part', 'snapshot'])
  assert.deepEqual(columns('policies'), ['site', 'week', 'policy'])
  assert.deepEqual(columns('changes'), ['site', 'version', 'list', 'id', 'role', 'day', 'value'])
  const tables = file.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all()
  assert.deepEqual(tables.map(({ name }) => name).sort(), [
    'answers',
    'changes',
    'continued',
    'editions',
    'policies',
    'published',
    'seen',
    'weeks',
  ])
})

test('two answers of one survey are not linked, nor is anything without a receipt', async (test) => {
  const { collector, db } = setUp(test)
  const survey = () => ({
    id: newId(),
    kind: 'survey',
    survey: 'start',
    answers: [
      { question: 'ease', value: 4 },
      { question: 'need', value: 'speed' },
      { question: 'wish', value: 'Fewer fields.' },
    ],
  })
  await send(collector, survey(), feedback({ rating: 1, reason: 'broken', text: 'a' }))
  const file = new DatabaseSync(db)
  test.after(() => file.close())
  const rows = file.prepare('SELECT key, parts FROM answers').all()
  assert.equal(rows.length, 6)
  assert.equal(new Set(rows.map(({ key }) => key)).size, 6)
  assert.deepEqual([...new Set(rows.map(({ parts }) => parts))], [0])
})

test('the order of rows tells nothing of the order of arrival', async (test) => {
  const { collector, db } = setUp(test)
  const texts = times(60, (index) => `text ${index}`)
  for (const text of texts) await send(collector, feedback({ text }))
  await collector.close()
  const file = new DatabaseSync(db)
  test.after(() => file.close())
  const stored = file
    .prepare('SELECT value FROM answers')
    .all()
    .map(({ value }) => value)
  assert.deepEqual([...stored].sort(), [...texts].sort())
  const inOrder = stored.filter((text, index) => text === texts[index]).length
  assert.ok(inOrder < 15, `${inOrder} of 60 rows lie where they came`)
})
