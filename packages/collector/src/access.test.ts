import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import test from 'node:test'
import { ask, TOKEN } from './testing/client.ts'
import { bytesOf } from './testing/bytes.ts'
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
