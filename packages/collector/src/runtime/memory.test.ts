import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { Agent, request } from 'node:http'
import type { TestContext } from 'node:test'
import test from 'node:test'
import { batchOf, feedback, times } from '../testing/events.ts'

/** Requests that are open at once: more than the collector lets in. */
const OPEN = 1200

/** Requests of each round. All bodies together are 540 MB. */
const REQUESTS = 3000

const MIB = 2 ** 20

interface Process {
  url: string
  /** Bytes, after collecting garbage. */
  memory(): Promise<NodeJS.MemoryUsage>
}

async function startSlow(test: TestContext): Promise<Process> {
  const path = new URL('../testing/slow.ts', import.meta.url).pathname
  const child = fork(path, { execArgv: ['--expose-gc'] })
  test.after(() => child.kill('SIGKILL'))
  const [url] = (await once(child, 'message')) as [string]
  const memory = async () => {
    child.send('memory')
    return ((await once(child, 'message')) as [NodeJS.MemoryUsage])[0]
  }
  return { url, memory }
}

/** 30 texts of 2000 characters; always the same, so that the database does not grow. */
const BODY = JSON.stringify(batchOf(...times(30, () => feedback({ text: 'x'.repeat(2000) }))))

type Outcome = number | 'cut off'

/** Sends `count` bodies, `OPEN` at once; how often each outcome was seen. */
async function flood(url: string, count: number, agent: Agent): Promise<Map<Outcome, number>> {
  const outcomes = new Map<Outcome, number>()
  let left = count
  const sender = async () => {
    for (; left > 0;) {
      left -= 1
      const sending = request(`${url}/v1/events`, { method: 'POST', agent })
      const outcome = await outcomeOf(sending).catch(() => 'cut off' as const)
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
  }
  await Promise.all(times(OPEN, sender))
  return outcomes
}

async function outcomeOf(sending: ClientRequest): Promise<Outcome> {
  sending.end(BODY)
  const [response] = (await once(sending, 'response')) as [IncomingMessage]
  response.resume()
  await once(response, 'end')
  return response.statusCode ?? 0
}

test('under an endless stream and with a slow store memory stays flat, and what is too much is 503', async (test) => {
  const { url, memory } = await startSlow(test)
  const agent = new Agent({ keepAlive: true })
  test.after(() => agent.destroy())
  const measured: NodeJS.MemoryUsage[] = []
  let allRefused = 0
  for (let round = 0; round < 3; round++) {
    const {
      202: taken = 0,
      503: refused = 0,
      ...others
    } = Object.fromEntries(await flood(url, REQUESTS, agent))
    test.diagnostic(JSON.stringify({ taken, refused, ...others }))
    assert.ok(taken > 100)
    allRefused += refused
    // Who is refused while still sending may be cut off after the answer, and sends again.
    assert.ok(taken + refused > REQUESTS * 0.8)
    measured.push(await memory())
  }
  // Not of each round: on a machine with other work the senders may be the slower ones for a while.
  assert.ok(allRefused > 100)
  const heldOf = ({ heapUsed, external }: NodeJS.MemoryUsage) => (heapUsed + external) / MIB
  test.diagnostic(measured.map((one) => `${heldOf(one).toFixed()} MiB held`).join(', '))
  test.diagnostic(measured.map(({ rss }) => `${(rss / MIB).toFixed()} MiB resident`).join(', '))
  for (const one of measured) {
    assert.ok(heldOf(one) < 200)
    assert.ok(one.rss / MIB < 1000)
  }
})
