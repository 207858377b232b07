import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { request as ask } from 'node:http'

/** What a server has answered, in full. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

export const bytesOf = async (message: IncomingMessage): Promise<Buffer> =>
  Buffer.concat(await message.toArray())

/** Passes a request on to a server. Rejects where that goes away before the end of its answer. */
export async function answerOf(
  server: string,
  { url = '/', method, headers }: IncomingMessage,
  body: Buffer,
): Promise<Answer> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    ask(new URL(url, server), { method, headers, agent: false })
      .once('response', resolve)
      .once('error', reject)
      .end(body)
  })
  const { statusCode: status = 502 } = response
  // Of this connection only; the next one may be given a length.
  delete response.headers['transfer-encoding']
  return { status, headers: response.headers, body: await bytesOf(response) }
}

export function give(to: ServerResponse, { status, headers, body }: Answer): void {
  to.writeHead(status, headers).end(body)
}
