import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from '@candor/testing/temporary-folder'
import { Miniflare } from 'miniflare'
import content from './content.json' with { type: 'json' }

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const wrangler = readFileSync(here('wrangler.toml'), 'utf8')

const bundle = join(temporaryFolder(after), 'worker.js')
execFileSync(process.execPath, [here('build.mjs'), bundle])

/** Cloudflare's own runtime on this machine, as `wrangler.toml` sets it up. */
const runtime = new Miniflare({
  modules: true,
  script: readFileSync(bundle, 'utf8'),
  compatibilityDate: /compatibility_date = "(.*)"/.exec(wrangler)?.[1] ?? assert.fail(),
  d1Databases: { DB: 'candor' },
  bindings: { TOKEN: 'a-token-of-this-test' },
  cf: false,
})
after(() => runtime.dispose())
const origin = await runtime.ready

const ask = (path: string, init: RequestInit = {}) => fetch(new URL(path, origin), init)

const post = (...events: object[]) =>
  ask('/v1/events', { method: 'POST', body: JSON.stringify({ v: 1, events }) })

const feedback = (more: object) => ({
  id: randomBytes(16).toString('base64url'),
  kind: 'feedback',
  context: { app: 'salesforce', object: 'Opportunity', view: 'record' },
  ...more,
})

test('a batch is taken, once, and a bad event does not sink its neighbour', async () => {
  const good = feedback({ rating: 4, reason: 'broken' })
  const bad = feedback({ rating: 6 })
  const first = await post(good, bad)
  assert.equal(first.status, 202)
  const rejected = [{ id: bad.id, reason: 'out-of-range' }]
  assert.deepEqual(await first.json(), { accepted: [good.id], duplicate: [], rejected })
  const again = await post(good)
  assert.deepEqual(await again.json(), { accepted: [], duplicate: [good.id], rejected: [] })

  const database = await runtime.getD1Database('DB')
  const stored = await database
    .prepare('SELECT question, value FROM answers ORDER BY question')
    .all()
  assert.deepEqual(stored.results, [
    { question: 'feedback.rating', value: '4' },
    { question: 'feedback.reason', value: 'broken' },
  ])
})

test('batches that come at the same time are all taken', async () => {
  const events = Array.from({ length: 20 }, () => feedback({ rating: 3 }))
  const answers = await Promise.all(events.map((event) => post(event)))
  const results = await Promise.all(answers.map((answer) => answer.json()))
  assert.deepEqual(
    results.map(({ accepted }) => accepted),
    events.map(({ id }) => [id]),
  )
})

test('the content file is the one of this folder', async () => {
  const response = await ask('/v1/content')
  assert.equal(response.headers.get('access-control-allow-origin'), '*')
  assert.deepEqual(await response.json(), content)
})

test('the widget is served, with the part that it loads on first need', async () => {
  const script = await (await ask('/candor.js')).text()
  const [folder = assert.fail()] = /candor\/[\w-]+\//.exec(script) ?? []
  const response = await ask(`/${folder}app.js`)
  assert.equal(response.status, 200)
  assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8')
})

test('the report is for those with the token', async () => {
  assert.equal((await ask('/v1/report')).status, 401)
  const wrong = { headers: { authorization: 'Bearer another-token' } }
  assert.equal((await ask('/v1/report', wrong)).status, 401)
  const right = await ask('/v1/report', {
    headers: { authorization: 'Bearer a-token-of-this-test' },
  })
  assert.equal(right.status, 200)
  assert.deepEqual((await right.json()).windows, [])
})
