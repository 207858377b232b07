import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import test from 'node:test'
import { compare } from '../fire/compare.ts'
import { batchOf, feedback, times } from '../testing/events.ts'
import { start } from '../testing/process.ts'
import { folderOf } from '../testing/setup.ts'

async function setUp(test: TestContext) {
  const db = join(folderOf(test), 'candor.db')
  return { db, ...(await start(test, ['--port', '0', '--db', db])) }
}

const isClosed = (url: string) =>
  fetch(url).then(
    () => false,
    () => true,
  )

/** The head of a request and half of its body are sent; `finish` sends the rest. */
async function halfSent(test: TestContext, url: string) {
  const { port } = new URL(url)
  const socket = connect(Number(port), 'localhost').setEncoding('utf8')
  test.after(() => socket.destroy())
  await once(socket, 'connect')
  const body = JSON.stringify(batchOf(feedback({ text: 'on its way' })))
  const head = `POST /v1/events HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n`
  socket.write(head + body.slice(0, 100))
  return async () => {
    socket.write(body.slice(100))
    const [answer] = (await once(socket, 'data')) as [string]
    await once(socket, 'end')
    return answer
  }
}

test('what arrived in part before SIGTERM is answered and stored, while no other is let in', async (test) => {
  const { db, url, stop } = await setUp(test)
  const finish = await halfSent(test, url)
  // The one after it on another connection is answered, so that one has arrived.
  assert.equal((await fetch(`${url}/healthz`)).status, 200)
  const stopped = stop('SIGTERM')
  while (!(await isClosed(url)));
  const answer = await finish()
  assert.match(answer, /^HTTP\/1.1 202 [^]*"accepted":\["[\w-]{22}"\]/)
  assert.match(answer, /^connection: close\r$/im)
  assert.equal(await stopped, 0)
  assert.equal(compare(db, new Map([['', 'on its way']])).missing, 0)
})

/** Sends one event after the other until nobody answers any more; the texts of those acknowledged. */
async function sendOn(
  url: string,
  name: string,
  onAnswer: () => void,
): Promise<[string, string][]> {
  const acknowledged: [string, string][] = []
  for (;;) {
    const event = feedback({ text: `${name}.${acknowledged.length}` })
    const body = JSON.stringify(batchOf(event))
    const response = await fetch(`${url}/v1/events`, { method: 'POST', body }).catch(
      () => undefined,
    )
    if (!response) return acknowledged
    assert.equal(response.status, 202)
    acknowledged.push([event.id, event.text ?? ''])
    onAnswer()
  }
}

test('in the middle of many requests SIGTERM ends it soon, and what it stored it has answered', async (test) => {
  const { db, url, stop } = await setUp(test)
  let stopped: Promise<number | null> | undefined
  let answers = 0
  const onAnswer = () => {
    answers += 1
    if (answers === 1000) stopped = stop('SIGTERM')
  }
  const sent = await Promise.all(times(40, (client) => sendOn(url, `${client}`, onAnswer)))
  const start = performance.now()
  assert.equal(await stopped, 0)
  assert.ok(performance.now() - start < 3000)
  const { acknowledged, stored, ...faults } = compare(db, new Map(sent.flat()))
  test.diagnostic(`${acknowledged} acknowledged, ${stored} stored`)
  assert.deepEqual(faults, { forgotten: 0, missing: 0, doubled: 0, unknown: 0 })
})
