import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import { connect } from 'node:net'
import { DatabaseSync } from 'node:sqlite'
import type { TestContext } from 'node:test'
import test from 'node:test'
import { MAX_REQUESTS, MAX_WAITING } from './intake.ts'
import { serve } from './runtime/node.ts'
import { sqlite } from './store/sqlite.ts'
import type { Store } from './store/store.ts'
import { ask, post, send, withdraw } from './testing/client.ts'
import { batchOf, feedback, newSecret, times } from './testing/events.ts'
import { setUp } from './testing/setup.ts'

const batch = (size: number) => batchOf(...times(size, () => feedback({ rating: 1 })))

/** A real store that takes nothing until it is let go. */
function heldStore(): { store: Store; letGo(): void } {
  const store = sqlite(':memory:')
  const gate = new EventEmitter<{ open: [] }>()
  const opened = once(gate, 'open')
  const add: Store['add'] = (entries) => opened.then(() => store.add(entries))
  return { store: { ...store, add }, letGo: () => void gate.emit('open') }
}

function held(test: TestContext) {
  const { store, letGo } = heldStore()
  test.after(letGo)
  return { ...setUp(test, { store }), letGo }
}

const countOf = (responses: readonly Response[], status: number) =>
  responses.filter((response) => response.status === status).length

async function assertBusy(response: Response, status: number, code: string) {
  assert.equal(response.status, status)
  assert.match(response.headers.get('retry-after') ?? '', /^[1-9]\d*$/)
  assert.equal(response.headers.get('access-control-allow-origin'), '*')
  const { error } = (await response.json()) as { error: { code: string } }
  assert.equal(error.code, code)
}

test('while the store holds up, so many events wait, the rest is 503, and all that waited is taken', async (test) => {
  const { collector, letGo, errors } = held(test)
  const room = MAX_WAITING / 50
  const answers = times(room + 100, () => post(collector, '/v1/events', batch(50)))
  await Promise.all(answers.slice(room))
  for (const answer of answers.slice(room)) await assertBusy(await answer, 503, 'unavailable')
  assert.equal(errors.length, 1, 'the operator is told once')
  letGo()
  const taken = await Promise.all(answers.slice(0, room))
  assert.equal(countOf(taken, 202), room)
  await send(collector, feedback({ rating: 1 }))
})

test('where all places are taken no body is read, also not of a withdrawal', async (test) => {
  const { collector, letGo } = held(test)
  const waiting = times(MAX_REQUESTS, () => post(collector, '/v1/events', batch(1)))
  for (const path of ['/v1/events', '/v1/withdraw']) {
    const body = new ReadableStream({ pull: () => assert.fail('read') }, { highWaterMark: 0 })
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit
    await assertBusy(await ask(collector, path, init), 503, 'unavailable')
  }
  assert.equal((await ask(collector, '/v1/content')).status, 200)
  letGo()
  assert.equal(countOf(await Promise.all(waiting), 202), MAX_REQUESTS)
  assert.equal(await withdraw(collector, newSecret()), false)
})

test('bodies that never end take places until they break off', async (test) => {
  const { collector } = setUp(test)
  const bodies: ReadableStreamDefaultController[] = []
  const open = times(MAX_REQUESTS, () => {
    const body = new ReadableStream({ start: (controller) => void bodies.push(controller) })
    return ask(collector, '/v1/events', { method: 'POST', body, duplex: 'half' } as RequestInit)
  })
  await assertBusy(await post(collector, '/v1/events', batch(1)), 503, 'unavailable')
  for (const body of bodies) body.error(new Error('gone'))
  assert.equal(countOf(await Promise.all(open), 400), MAX_REQUESTS)
  await send(collector, feedback({ rating: 1 }))
})

test('beyond the limits per second it is 429, and what is refused is not stored', async (test) => {
  const { collector, clock, errors } = setUp(test, { limits: { requests: 100, events: 20 } })
  const one = batch(50)
  const two = batch(50)
  const three = batch(50)
  assert.equal((await post(collector, '/v1/events', one)).status, 202)
  assert.equal((await post(collector, '/v1/events', two)).status, 202)
  await assertBusy(await post(collector, '/v1/events', three), 429, 'too-many-requests')
  assert.equal(errors.length, 1)
  clock.set('2026-09-30')
  await assertBusy(await post(collector, '/v1/events', three), 429, 'too-many-requests')
  clock.set('2026-10-01')
  const again = (await (await post(collector, '/v1/events', three)).json()) as { accepted: [] }
  assert.equal(again.accepted.length, 50)
})

test('requests beyond their limit are sent away unread, other addresses are not', async (test) => {
  const { collector } = setUp(test, { limits: { requests: 1 } })
  const responses = await Promise.all(times(6, () => post(collector, '/v1/events', batch(1))))
  assert.equal(countOf(responses, 202), 5)
  await assertBusy(await post(collector, '/v1/withdraw', {}), 429, 'too-many-requests')
  for (const path of ['/healthz', '/v1/content', '/candor.js'])
    assert.equal((await ask(collector, path)).status, 200)
})

test('beyond their own limit withdrawals are 429, leave nothing, and events go on', async (test) => {
  const { collector, db } = setUp(test, { limits: { withdrawals: 2 } })
  const responses = await Promise.all(
    times(12, () => post(collector, '/v1/withdraw', { receipt: newSecret() })),
  )
  assert.equal(countOf(responses, 200), 10)
  await assertBusy(responses.at(-1) ?? Response.error(), 429, 'too-many-requests')
  await send(collector, feedback({ rating: 1 }))
  const file = new DatabaseSync(db, { readOnly: true })
  test.after(() => file.close())
  const withdrawn = file.prepare("SELECT count(*) AS n FROM seen WHERE hash LIKE '~%'").get()
  assert.equal(withdrawn?.['n'], 10)
})

test('over HTTP a client that is sent away while it still sends gets its answer', async (test) => {
  const { collector } = setUp(test, { limits: { requests: 0.2 } })
  const server = await serve(collector, { port: 0, host: '127.0.0.1' })
  test.after(() => server.close())
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1').setEncoding('utf8')
  test.after(() => socket.destroy())
  const exchange = async (part: string) => {
    socket.write(part)
    return String((await once(socket, 'data'))[0])
  }
  const body = JSON.stringify(batch(50))
  const head = `POST /v1/events HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n`
  assert.match(await exchange(head + body), /^HTTP\/1.1 202/)
  assert.match(await exchange(head + body.slice(0, 100)), /^HTTP\/1.1 429[^]*retry-after: \d/i)
})

test('over HTTP a body that never ends is refused, and its connection closed', async (test) => {
  const { collector } = setUp(test)
  const server = await serve(collector, { port: 0, host: '127.0.0.1' })
  test.after(() => server.close())
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1').setEncoding('utf8')
  test.after(() => socket.destroy())
  socket.on('error', () => undefined)
  socket.write('POST /v1/events HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n')
  const answered = once(socket, 'data')
  const chunk = `1000\r\n${' '.repeat(4096)}\r\n`
  const until = (what: string) => new Promise<void>((go) => void socket.once(what, () => go()))
  const closed = until('close')
  while (!socket.destroyed && socket.bytesWritten < 100_000_000)
    if (!socket.write(chunk)) await Promise.race([until('drain'), closed])
  assert.match(String((await answered)[0]), /^HTTP\/1.1 413/)
  assert.ok(socket.destroyed)
  await send(collector, feedback({ rating: 1 }))
})
