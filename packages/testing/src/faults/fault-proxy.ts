import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { request as ask } from 'node:http'
import type { Listening } from '../listen.ts'
import { listen } from '../listen.ts'
import { answerOf, bytesOf, give } from './answer.ts'
import type { Exchange } from './exchange.ts'
import type { Fault } from './faults.ts'
import { FAULTS } from './faults.ts'
import type { RestartingCollector } from './restarting-collector.ts'

/** Points on the way of a batch: to the proxy, to the collector, back to the proxy and out of it. */
export type Point = 'arrived' | 'forwarded' | 'answered' | 'handed on'

export interface FaultProxy extends Listening {
  /** Emits a `Point` each time that a batch comes to it. */
  way: EventEmitter<Record<Point, []>>
  /** How often each fault has struck. */
  struck: Map<Fault, number>
  /** From now on everything passes. */
  calm(): void
}

export interface ProxyParts {
  collector: RestartingCollector
  /** Chooses what becomes of a batch. */
  next: () => Fault
  /** Numbers in [0, 1). */
  random: () => number
}

/** What browsers take for the collector: it strikes at batches and passes the rest on. */
export async function startFaultProxy(parts: ProxyParts): Promise<FaultProxy> {
  const { collector, random } = parts
  const way: FaultProxy['way'] = new EventEmitter()
  const struck = new Map<Fault, number>()
  let next = parts.next

  async function strike(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    way.emit('arrived')
    const fault = next()
    struck.set(fault, (struck.get(fault) ?? 0) + 1)
    await FAULTS[fault](exchangeOf(incoming, outgoing))
    way.emit('handed on')
  }

  function exchangeOf(incoming: IncomingMessage, outgoing: ServerResponse): Exchange {
    let body: Promise<Buffer> | undefined
    const read = () => (body ??= bytesOf(incoming))
    return {
      outgoing,
      random,
      read,
      async forward() {
        const url = collector.url()
        const bytes = await read()
        if (!url) return undefined
        const answering = answerOf(url, incoming, bytes).catch(() => undefined)
        way.emit('forwarded')
        const answer = await answering
        if (answer) way.emit('answered')
        return answer
      },
      async forwardHalf() {
        const url = collector.url()
        const bytes = await read()
        if (url) await breakOff(url, incoming, bytes.subarray(0, Math.ceil(bytes.length / 2)))
      },
    }
  }

  const { url, close } = await listen((incoming, outgoing) => {
    const isBatch = incoming.method === 'POST' && incoming.url === '/v1/events'
    const handling = isBatch ? strike(incoming, outgoing) : pass(collector, incoming, outgoing)
    // One of the two has gone away: the other sees the same.
    handling.catch(() => outgoing.destroy())
  })
  return { url, close, way, struck, calm: () => void (next = () => 'pass') }
}

/** The widget's code and content: a page without them would have nothing to lose. */
async function pass(
  collector: RestartingCollector,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  give(outgoing, await answerOf(await collector.up(), incoming, await bytesOf(incoming)))
}

/** Sends less than the headers promise, and then nothing more. */
function breakOff(server: string, { url = '/', headers }: IncomingMessage, part: Buffer) {
  return new Promise<void>((resolve) => {
    const request = ask(new URL(url, server), { method: 'POST', headers, agent: false })
    request.once('error', () => resolve())
    request.once('close', () => resolve())
    request.write(part, () => request.destroy())
  })
}
