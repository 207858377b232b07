import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import test from 'node:test'
import { serve } from './runtime/node.ts'
import { bytesOf } from './testing/bytes.ts'
import { reportOf } from './testing/client.ts'
import { batchOf, feedback, times } from './testing/events.ts'
import { rankCorrelation } from './testing/rankCorrelation.ts'
import { setUp, W40 } from './testing/setup.ts'

const COUNT = 1000
const AT_ONCE = 10
const MINUTE_MS = 60_000
/** The answers come through four days of one week. */
const START = new Date('2026-09-28T07:00:00Z').getTime()
const momentOf = (index: number) => new Date(START + index * 5 * MINUTE_MS)

/** The nth of a thousand people: an address and a browser of their own. */
const personOf = (index: number) => ({
  address: `127.1.${Math.floor(index / 250)}.${1 + (index % 250)}`,
  agent: `Browser/${index}-of-its-own`,
  text: `text-${String(index).padStart(4, '0')}`,
})

const EVENTS = times(COUNT, (index) => feedback({ rating: 3, text: personOf(index).text }))

/** Sends an answer from an address of its own (RFC 5735: all of 127/8 is this machine). */
function sendAs(url: string, index: number): Promise<number> {
  const { address, agent } = personOf(index)
  return new Promise((resolve, reject) => {
    const headers = { 'user-agent': agent, 'x-forwarded-for': address }
    const options = { method: 'POST', localAddress: address, headers, agent: false }
    const made = request(`${url}/v1/events`, options, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    made.on('error', reject)
    made.end(JSON.stringify(batchOf(EVENTS[index])))
  })
}

/** Everything by which the moment of an answer could stand in a file, as text or as bytes. */
function tracesOf(moment: Date): string[] {
  const ms = moment.getTime()
  const iso = moment.toISOString()
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64BE(BigInt(ms))
  return [
    iso.slice(0, 10),
    iso.slice(11, 16),
    String(ms),
    String(ms / 1000),
    bytes.toString('latin1', 2),
  ]
}

test('what a correlation is', () => {
  assert.equal(rankCorrelation([10, 20, 30, 40]), 1)
  assert.equal(rankCorrelation([40, 30, 20, 10]), -1)
})

/** As much of the hash of an id as is kept. */
const hashOf = (id: string) => createHash('sha256').update(id).digest('base64url').slice(0, 22)

const assertUnordered = (what: string, positions: number[]) => {
  assert.ok(
    positions.every((position) => position >= 0),
    `${what}: all are found`,
  )
  const correlation = rankCorrelation(positions)
  // Five times the deviation of a thousand things in random order.
  assert.ok(Math.abs(correlation) < 0.16, `${what}: ${correlation}`)
}

test('a thousand answers from a thousand addresses leave no address, no browser, no time and no order', async (test) => {
  let now = momentOf(0)
  const { collector, db, errors } = setUp(test, { now: () => now })
  const server = await serve(collector, { port: 0, host: '127.0.0.1' })
  test.after(() => server.close())
  for (let first = 0; first < COUNT; first += AT_ONCE) {
    now = momentOf(first)
    const sent = times(AT_ONCE, (more) => sendAs(server.url, first + more))
    assert.deepEqual(new Set(await Promise.all(sent)), new Set([202]))
  }

  const raw = bytesOf(db)
  assert.ok(raw.includes('2026-W40') && raw.includes(personOf(999).text), 'the search finds things')
  assert.doesNotMatch(raw, /127\.1\.\d+\.\d+|of-its-own/)
  const moments = times(COUNT / AT_ONCE, (index) => momentOf(index * AT_ONCE))
  for (const trace of moments.flatMap(tracesOf)) assert.ok(!raw.includes(trace), trace)

  await collector.close()
  const file = new DatabaseSync(db, { readOnly: true })
  const rows = file.prepare("SELECT value FROM answers WHERE question = 'feedback.text'").all()
  file.close()
  const order = new Map(rows.map(({ value }, place) => [String(value), place]))
  const texts = times(COUNT, (index) => personOf(index).text)
  assertUnordered(
    'rows',
    texts.map((text) => order.get(text) ?? -1),
  )
  const bytes = bytesOf(db)
  assertUnordered(
    'bytes of answers',
    texts.map((text) => bytes.indexOf(text)),
  )
  assertUnordered(
    'bytes of hashes',
    EVENTS.map(({ id }) => bytes.indexOf(hashOf(id))),
  )
  assert.deepEqual(errors, [])
})

test('once it is published no raw answer is left in any file', async (test) => {
  const { collector, db, clock } = setUp(test)
  const ratings = times(12, (index) =>
    feedback({ rating: 3, department: 'service', text: `raw-${index}` }),
  )
  await collector.fetch(
    new Request('https://candor.example.com/v1/events', {
      method: 'POST',
      body: JSON.stringify(batchOf(...ratings)),
    }),
  )
  const rowsOf = () => {
    const file = new DatabaseSync(db, { readOnly: true })
    const rows = file.prepare('SELECT key FROM answers').all()
    file.close()
    return rows.map(({ key }) => String(key))
  }
  assert.equal(clock.now().toISOString().slice(0, 10), W40)
  const keys = rowsOf()
  assert.equal(keys.length, 24)
  clock.set('2026-10-08')
  assert.equal((await reportOf(collector)).windows.length, 1)
  assert.deepEqual(rowsOf(), [])
  await collector.close()
  const bytes = bytesOf(db)
  for (const key of keys) assert.ok(!bytes.includes(key), 'the key of a raw row')
})
