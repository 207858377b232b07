import { EventEmitter, once } from 'node:events'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { request as ask } from 'node:http'
import type { Listening } from './listen.ts'
import { listen } from './listen.ts'

/** A request as it came over the wire, and what was answered. */
export interface Recorded {
  method: string
  /** With the query. */
  path: string
  headers: IncomingHttpHeaders
  body: string
  status: number
  answer: string
}

export interface Recorder extends Listening {
  /** In the order of the answers. */
  requests: Recorded[]
  /** The first request of a method, as soon as it is answered. */
  first(method: string): Promise<Recorded>
}

/**
 * Stands between a browser and a server: passes everything on and keeps it. Sees what a browser's
 * own tools do not show, such as preflights and the headers that are added last.
 */
export async function recordRequests(target: string): Promise<Recorder> {
  const requests: Recorded[] = []
  const recorded = new EventEmitter()
  const record = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method = '', url = '', headers } = incoming
    const body = await bytesOf(incoming)
    const response = await passOn(incoming, body, target)
    const { statusCode: status = 502 } = response
    const answer = await bytesOf(response)
    outgoing.writeHead(status, response.headers).end(answer)
    requests.push({ method, path: url, headers, body: `${body}`, status, answer: `${answer}` })
    recorded.emit('request')
  }
  const { url, close } = await listen((incoming, outgoing) => {
    // One of the two has gone away: the other sees the same.
    record(incoming, outgoing).catch(() => outgoing.destroy())
  })
  return {
    url,
    close,
    requests,
    async first(method) {
      for (;;) {
        const found = requests.find((one) => one.method === method)
        if (found) return found
        await once(recorded, 'request')
      }
    },
  }
}

function passOn({ url, method, headers }: IncomingMessage, body: Buffer, target: string) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    ask(new URL(url ?? '/', target), { method, headers })
      .once('response', resolve)
      .once('error', reject)
      .end(body)
  })
}

const bytesOf = async (message: IncomingMessage): Promise<Buffer> =>
  Buffer.concat(await message.toArray())
