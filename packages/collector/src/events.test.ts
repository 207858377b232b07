import assert from 'node:assert/strict'
import test from 'node:test'
import { MAX_BODY_BYTES } from '@candor/protocol'
import { createCollector } from './collector.ts'
import { sqlite } from './store/sqlite.ts'
import { ask, post, reportOf, send, TOKEN } from './testing/client.ts'
import { batchOf, feedback, newId, times } from './testing/events.ts'
import { setUp, W40, W41 } from './testing/setup.ts'

const nothing = { accepted: [], duplicate: [], rejected: [] }

test('an event that is sent twice is counted once: in a batch, in two, after a restart', async (test) => {
  const { collector, clock, db } = setUp(test)
  const others = times(4, () => feedback({ rating: 5 }))
  const one = feedback({ rating: 1 })
  assert.deepEqual(await send(collector, one, one), {
    ...nothing,
    accepted: [one.id],
    duplicate: [one.id],
  })
  assert.deepEqual(await send(collector, one), { ...nothing, duplicate: [one.id] })
  await collector.close()

  const again = createCollector({ store: sqlite(db), token: TOKEN, now: clock.now })
  test.after(() => again.close())
  assert.deepEqual((await send(again, ...others, one)).duplicate, [one.id])
  clock.set(W41)
  const [block] = (await reportOf(again)).windows[0]?.questions[0]?.blocks ?? []
  assert.deepEqual(block?.counts, { 1: 1, 2: 0, 3: 0, 4: 0, 5: 4 })
})

test('requests that send one event at the same time have it accepted once', async (test) => {
  const { collector } = setUp(test)
  const one = feedback({ rating: 2 })
  const results = await Promise.all(times(12, () => send(collector, one, feedback({ rating: 3 }))))
  assert.equal(results.filter(({ accepted }) => accepted.includes(one.id)).length, 1)
  assert.equal(results.filter(({ duplicate }) => duplicate.includes(one.id)).length, 11)
})

test('an event that was stored stays a duplicate when the content no longer allows it', async (test) => {
  const { collector, clock } = setUp(test)
  const survey = () => ({
    id: newId(),
    kind: 'survey',
    survey: 'start',
    answers: [{ question: 'ease', value: 4 }],
  })
  const stored = survey()
  assert.deepEqual((await send(collector, stored)).accepted, [stored.id])
  clock.set('2028-06-01')
  const late = survey()
  assert.deepEqual(await send(collector, stored, late), {
    ...nothing,
    duplicate: [stored.id],
    rejected: [{ id: late.id, reason: 'not-open' }],
  })
})

test('a survey takes what was said from its first day to its last, anywhere, and waited for as long as a widget tries', async (test) => {
  const { collector, clock } = setUp(test)
  const reasons = []
  // The widget goes by the employee's own calendar: a day ahead of UTC, or behind.
  for (const day of ['2025-12-30', '2025-12-31', '2027-12-31', '2028-01-31', '2028-02-01']) {
    clock.set(day)
    const answers = [{ question: 'ease', value: 4 }]
    const { rejected } = await send(collector, {
      id: newId(),
      kind: 'survey',
      survey: 'start',
      answers,
    })
    reasons.push(rejected[0]?.reason)
  }
  assert.deepEqual(reasons, ['not-open', undefined, undefined, undefined, 'not-open'])
})

test('a question that is answered twice in one survey would count twice and is refused', async (test) => {
  const { collector } = setUp(test)
  const answers = times(2, () => ({ question: 'ease', value: 4 }))
  const { rejected } = await send(collector, {
    id: newId(),
    kind: 'survey',
    survey: 'start',
    answers,
  })
  assert.equal(rejected[0]?.reason, 'out-of-range')
})

test('a department below ten people cannot be named', async (test) => {
  const team = { id: 'board', name: { en: 'Board' }, headcount: 9 }
  const departments = [team, { ...team, id: 'sales', headcount: 10 }]
  const { collector } = setUp(test, { content: { v: 1, site: 'acme', departments } })
  const [board, sales] = [
    feedback({ rating: 3, department: 'board' }),
    feedback({ rating: 3, department: 'sales' }),
  ]
  assert.deepEqual(await send(collector, board, sales), {
    ...nothing,
    accepted: [sales.id],
    rejected: [{ id: board.id, reason: 'department-too-small' }],
  })
})

test('the site may be left out or named, another is unknown', async (test) => {
  const { collector } = setUp(test)
  const statuses = []
  for (const site of [{}, { site: 'acme' }, { site: 'acme2' }])
    statuses.push((await post(collector, '/v1/events', { v: 1, ...site, events: [] })).status)
  assert.deepEqual(statuses, [202, 202, 404])
})

test('errors are told in plain words and repeat nothing of the request', async (test) => {
  const { collector } = setUp(test)
  const marker = 'canary-7261'
  const bodies = [`${marker}{`, `{"${marker}":1}`, `{"v":1,"site":"${marker}","events":[]}`]
  for (const body of bodies) {
    const response = await ask(collector, `/v1/events?${marker}`, { method: 'POST', body })
    const text = await response.text()
    assert.doesNotMatch(text, new RegExp(marker))
    assert.match(JSON.parse(text).error.message, /^[A-Z].*\.$/)
  }
  const bad = { id: marker, kind: marker, [marker]: marker }
  const response = await post(collector, '/v1/events', batchOf(bad))
  assert.deepEqual(await response.json(), {
    ...nothing,
    rejected: [{ id: null, reason: 'unknown-kind' }],
  })
})

test('a body that is not UTF-8 is not JSON', async (test) => {
  const { collector } = setUp(test)
  const body = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])
  assert.equal((await ask(collector, '/v1/events', { method: 'POST', body })).status, 400)
})

/** A body that never ends, and counts what was taken of it. */
function endless() {
  const taken = { bytes: 0, cancelled: false }
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken.bytes += 8192
      controller.enqueue(new Uint8Array(8192).fill(0x20))
    },
    cancel() {
      taken.cancelled = true
    },
  })
  return { taken, stream }
}

for (const [what, length] of [
  ['without a content-length', {}],
  ['with a content-length that is too small', { 'content-length': '10' }],
] as const)
  test(`a body that never ends is given up at 64 KiB, ${what}`, async (test) => {
    const { collector } = setUp(test)
    const { taken, stream } = endless()
    const init = { method: 'POST', body: stream, duplex: 'half', headers: length } as RequestInit
    const response = await ask(collector, '/v1/events', init)
    assert.equal(response.status, 413)
    assert.ok(taken.bytes <= MAX_BODY_BYTES + 4 * 8192)
    assert.equal(taken.cancelled, true)
  })

test('a content-length above the limit is refused before anything is read', async (test) => {
  const { collector } = setUp(test)
  const body = { getReader: () => assert.fail('the body was read') }
  const headers = new Headers({ 'content-length': String(MAX_BODY_BYTES + 1) })
  const request = new Request('https://candor.example.com/v1/events', { method: 'POST' })
  Object.defineProperties(request, { body: { value: body }, headers: { value: headers } })
  assert.equal((await collector.fetch(request)).status, 413)
})

test('a body of exactly 64 KiB is taken, one byte more is not', async (test) => {
  const { collector } = setUp(test)
  const json = JSON.stringify({ v: 1, events: [] })
  const statuses = []
  for (const size of [MAX_BODY_BYTES, MAX_BODY_BYTES + 1]) {
    const body = json.padEnd(size, ' ')
    statuses.push((await ask(collector, '/v1/events', { method: 'POST', body })).status)
  }
  assert.deepEqual(statuses, [202, 413])
})

test('halves of characters and NULs in a text harm nobody', async (test) => {
  const { collector, clock } = setUp(test)
  const texts = ['half \ud83d', 'nul \0 end', 'whole 🙏']
  await send(collector, ...times(12, (index) => feedback({ text: texts[index % 3] ?? '' })))
  clock.set(W41)
  const [block] = (await reportOf(collector)).windows[0]?.texts ?? []
  assert.deepEqual([...new Set(block?.texts)].sort(), ['half \ufffd', 'nul \ufffd end', 'whole 🙏'])
})

test('a clock that is turned back adds nothing to what is published', async (test) => {
  const { collector, clock } = setUp(test)
  clock.set(W41)
  await send(collector, ...times(5, () => feedback({ rating: 1 })))
  clock.set('2026-10-15')
  assert.equal((await reportOf(collector)).windows.length, 1)
  clock.set(W40)
  await send(collector, ...times(5, () => feedback({ rating: 2 })))
  clock.set('2026-10-22')
  const windows = (await reportOf(collector)).windows.map(({ from, to }) => [from, to])
  assert.deepEqual(windows, [
    ['2026-W41', '2026-W41'],
    ['2026-W42', '2026-W42'],
  ])
})
