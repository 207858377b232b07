import { setTimeout as after } from 'node:timers/promises'
import type { Answer } from './answer.ts'
import { give } from './answer.ts'
import type { Exchange } from './exchange.ts'

/** Milliseconds. Longest that a slow answer takes: minutes on the clock of the page. */
const SLOW_MS = 900

/** Seconds. Longest `Retry-After`. */
const RETRY_AFTER_S = 120

/** What the collector tells browsers; who stands in between often does not. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'retry-after',
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }

/** What may become of a request, and `pass`, by name. */
export const FAULTS = {
  pass: async (exchange) => hand(exchange, await exchange.forward()),

  async slow(exchange) {
    const answer = await exchange.forward()
    await after(exchange.random() * SLOW_MS)
    hand(exchange, answer)
  },

  'reset before the request': async (exchange) => reset(exchange),

  async 'reset in the request'(exchange) {
    await exchange.forwardHalf()
    reset(exchange)
  },

  async 'reset before the answer'(exchange) {
    await exchange.forward()
    reset(exchange)
  },

  async 'reset in the answer'(exchange) {
    const answer = await exchange.forward()
    if (!answer) return badGateway(exchange)
    const { status, headers, body } = answer
    const head = { ...headers, 'content-length': `${body.length}` }
    const half = body.subarray(0, Math.floor(exchange.random() * body.length))
    exchange.outgoing.writeHead(status, head).write(half, () => reset(exchange))
  },

  'too many requests': (exchange) => retryLater(exchange, 429),

  unavailable: (exchange) => retryLater(exchange, 503),

  'server error': (exchange) => inject(exchange, 500, { body: 'Internal Server Error' }),

  async 'too large'(exchange) {
    const { events } = JSON.parse(`${await exchange.read()}`) as { events: unknown[] }
    // For one event alone it would mean that it can never be taken.
    if (events.length > 1) return inject(exchange, 413, { body: 'Payload Too Large' })
    hand(exchange, await exchange.forward())
  },

  async 'truncated answer'(exchange) {
    const answer = await exchange.forward()
    if (!answer) return badGateway(exchange)
    const { status, headers, body } = answer
    const half = body.subarray(0, Math.floor(exchange.random() * body.length))
    give(exchange.outgoing, {
      status,
      headers: { ...headers, 'content-length': `${half.length}` },
      body: half,
    })
  },

  'login page': (exchange) =>
    inject(exchange, 200, {
      headers: { 'content-type': 'text/html' },
      body: '<!doctype html><title>Sign in</title><form><input type="password"></form>',
    }),
} satisfies Record<string, (exchange: Exchange) => Promise<void>>

export type Fault = keyof typeof FAULTS

/** The collector's own answer, where there is one. */
function hand(exchange: Exchange, answer: Answer | undefined): void {
  if (answer) give(exchange.outgoing, answer)
  else badGateway(exchange)
}

/** The collector is down: its host says so, or nobody does. */
function badGateway(exchange: Exchange): void {
  if (exchange.random() < 0.5) return reset(exchange)
  give(exchange.outgoing, { status: 502, headers: {}, body: Buffer.from('Bad Gateway') })
}

function reset({ outgoing }: Exchange): void {
  outgoing.socket?.resetAndDestroy()
}

const retryLater = (exchange: Exchange, status: number): Promise<void> =>
  inject(exchange, status, {
    headers: { 'retry-after': `${Math.ceil(exchange.random() * RETRY_AFTER_S)}`, ...JSON_TYPE },
    body: JSON.stringify({ error: { code: 'unavailable', message: 'Please try again later.' } }),
  })

interface Injected {
  headers?: Record<string, string>
  body: string
}

/** Answers in place of the collector, which may have had the request or not. */
async function inject(exchange: Exchange, status: number, { headers, body }: Injected) {
  if (exchange.random() < 0.5) await exchange.forward()
  else await exchange.read()
  const cors = exchange.random() < 0.5 ? CORS : {}
  give(exchange.outgoing, { status, headers: { ...cors, ...headers }, body: Buffer.from(body) })
}
