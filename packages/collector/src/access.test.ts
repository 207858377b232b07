import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import type { TestContext } from 'node:test'
import test from 'node:test'
import { serve } from './runtime/node.ts'
import { ask, TOKEN } from './testing/client.ts'
import { bytesOf } from './testing/bytes.ts'
import { times } from './testing/events.ts'
import { clockAt, setUp, W40 } from './testing/setup.ts'
import type { CollectorOptions } from './settings.ts'

const POWER_USER = 'the-token-of-power-users'
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

function readers(test: TestContext, options: Partial<CollectorOptions> = {}) {
  const { collector } = setUp(test, { powerUserToken: POWER_USER, ...options })
  return async (token: string, path = '/v1/report') =>
    (await ask(collector, path, { headers: bearer(token) })).status
}

const write = (init: RequestInit, value: unknown = null) => ({
  ...init,
  method: 'POST',
  body: JSON.stringify({ value }),
})

test('leads read and write, power users read, nobody else does either', async (test) => {
  const { collector } = setUp(test, { powerUserToken: POWER_USER })
  const statuses = []
  for (const token of [TOKEN, POWER_USER, 'neither']) {
    const headers = bearer(token)
    const json = { ...headers, 'content-type': 'application/json' }
    for (const path of ['/v1/report', '/v1/loop'])
      statuses.push((await ask(collector, path, { headers })).status)
    for (const path of ['answers', 'announcements', 'ideas', 'replies', 'undo'])
      statuses.push((await ask(collector, `/v1/${path}`, write({ headers: json }))).status)
  }
  const asLead = [200, 200, 404, 404, 404, 404, 400]
  const asPowerUser = [200, 200, 403, 403, 403, 403, 403]
  assert.deepEqual(statuses, [...asLead, ...asPowerUser, ...asLead.map(() => 401)])
})

test('what a form of another site can send is not written', async (test) => {
  const { collector } = setUp(test, { token: '', authorize: () => true })
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', undefined]) {
    const headers = type === undefined ? {} : { 'content-type': type }
    const response = await ask(collector, '/v1/ideas', write({ headers }, { title: { en: 'x' } }))
    assert.equal(response.status, 400, type)
  }
  const preflight = await ask(collector, '/v1/ideas', { method: 'OPTIONS' })
  assert.equal(preflight.headers.get('access-control-allow-origin'), null)
})

test('an operator’s own function gives a role, and anything unheard of is nobody', async (test) => {
  const answers = [true, 'lead', 'power-user', false, 'admin', undefined, 1]
  const statuses = []
  for (const answer of answers) {
    const authorize = (() => answer) as () => boolean
    const { collector } = setUp(test, { token: '', authorize })
    const loop = await ask(collector, '/v1/loop')
    statuses.push(loop.ok ? ((await loop.json()) as { role: string }).role : loop.status)
  }
  assert.deepEqual(statuses, ['lead', 'lead', 'power-user', 401, 401, 401, 401])
})

test('after twenty wrong tokens even the right one waits, until time has passed', async (test) => {
  const clock = { ms: clockAt(W40).now().getTime() }
  const read = readers(test, { now: () => new Date(clock.ms) })
  const wrong = []
  for (let tried = 0; tried < 22; tried++) wrong.push(await read(`wrong-${tried}`))
  assert.deepEqual(wrong, [...wrong.slice(0, 20).map(() => 401), 429, 429])
  assert.equal(await read(TOKEN), 429)
  clock.ms += 3000
  assert.equal(await read('wrong-again'), 401)
  assert.equal(await read(TOKEN), 429)
  clock.ms += 3000
  assert.equal(await read(TOKEN), 200)
  assert.equal(await read(POWER_USER), 200)
})

test('of wrong tokens that come at once twenty are heard out, and a right one among them is not found', async (test) => {
  for (const authorize of [undefined, async () => false]) {
    const { collector } = setUp(test, {
      powerUserToken: POWER_USER,
      ...(authorize && { authorize }),
    })
    const tokens = times(500, (tried) => (tried === 300 ? TOKEN : `wrong-${tried}`))
    const answers = await Promise.all(
      tokens.map((token) => ask(collector, '/v1/report', { headers: bearer(token) })),
    )
    // In whatever order they are heard out.
    const statuses = answers.map(({ status }) => status)
    assert.deepEqual(statuses.toSorted(), [...times(20, () => 401), ...times(480, () => 429)])
  }
})

test('the same holds for requests that follow one another on one connection without waiting', async (test) => {
  const { collector } = setUp(test)
  const { url, close } = await serve(collector, { port: 0, host: '127.0.0.1' })
  test.after(close)
  const guess = (tried: number, connection = 'keep-alive') =>
    `GET /v1/report HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer wrong-${tried}\r\nConnection: ${connection}\r\n\r\n`
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.write(`${times(99, (tried) => guess(tried)).join('')}${guess(99, 'close')}`)
  const statuses = (await text(socket)).match(/(?<=HTTP\/1\.1 )\d+/g)
  assert.deepEqual(statuses?.toSorted(), [...times(20, () => '401'), ...times(80, () => '429')])
})

test('right tokens that come at once all get in, and whom `authorize` lets in costs no try', async (test) => {
  const { collector } = setUp(test, { authorize: ({ headers }) => headers.get('x-way') === 'own' })
  const askAll = async (token: string) => {
    const headers = { ...bearer(token), 'x-way': token === TOKEN ? '' : 'own' }
    const answers = times(20, () => ask(collector, '/v1/report', { headers }))
    return new Set((await Promise.all(answers)).map(({ status }) => status))
  }
  for (const token of [TOKEN, 'of-a-sign-in', TOKEN, 'of-a-sign-in'])
    assert.deepEqual(await askAll(token), new Set([200]))
  const many = times(100, () => ask(collector, '/v1/report', { headers: bearer(TOKEN) }))
  assert.ok((await Promise.all(many)).every(({ ok }) => ok))
})

test('wrong tokens of power users are counted where leads have none', async (test) => {
  const read = readers(test, { token: '' })
  const statuses = []
  for (let tried = 0; tried < 21; tried++) statuses.push(await read(`wrong-${tried}`))
  assert.deepEqual(statuses, [...times(20, () => 401), 429])
})

test('tokens that can be guessed, or that are the same for both roles, are refused', (test) => {
  const short = 'x'.repeat(15)
  const made = (options: Partial<CollectorOptions>) => () => setUp(test, options)
  assert.throws(made({ token: short }), /^RangeError: token must .* 16 .*openssl rand/)
  assert.throws(made({ powerUserToken: short }), /^RangeError: powerUserToken must .* 16 /)
  assert.throws(made({ powerUserToken: TOKEN }), /^RangeError: .*differ/)
  assert.doesNotThrow(made({ token: `${short}x` }))
})

test('the operator is told once that tokens are guessed, and nothing of who guesses or what', async (test) => {
  const clock = { ms: clockAt(W40).now().getTime() }
  const { collector, errors, db } = setUp(test, { now: () => new Date(clock.ms) })
  const guess = async (count: number) => {
    for (let tried = 0; tried < count; tried++) {
      const headers = { ...bearer(`guess-7261-${tried}`), origin: 'https://who-7261.example.com' }
      await ask(collector, '/v1/loop?what-7261', { headers })
    }
  }
  await guess(20)
  assert.deepEqual(errors, [])
  await guess(30)
  assert.equal(errors.length, 1)
  assert.match(String(errors[0]), /wrong tokens/)
  clock.ms += 60_000
  assert.equal((await ask(collector, '/v1/loop', { headers: bearer(TOKEN) })).status, 200)
  await guess(30)
  assert.equal(errors.length, 2, 'and again where it happens again')
  await collector.close()
  for (const trace of [...errors.map(String), bytesOf(db)]) assert.doesNotMatch(trace, /7261/)
})

test('no answer sets a cookie, and a cookie lets nobody in', async (test) => {
  const { collector } = setUp(test)
  for (const path of ['/v1/report', '/v1/loop', '/v1/content', '/insights', '/healthz', '/nothing'])
    for (const headers of [
      {},
      bearer(TOKEN),
      { cookie: `token=${TOKEN}; authorization=${TOKEN}` },
    ]) {
      const response = await ask(collector, path, { headers })
      assert.equal(response.headers.get('set-cookie'), null, path)
      const isGuarded = path === '/v1/report' || path === '/v1/loop'
      const isIn = 'authorization' in headers
      if (isGuarded) assert.equal(response.status, isIn ? 200 : 401)
    }
})

test('right tokens and requests without one use up no tries', async (test) => {
  const { collector } = setUp(test)
  for (let asked = 0; asked < 30; asked++) {
    assert.equal((await ask(collector, '/v1/loop', { headers: bearer(TOKEN) })).status, 200)
    assert.equal((await ask(collector, '/v1/loop')).status, 401)
  }
})
