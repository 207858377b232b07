import type { Batch, BatchResult } from '@candor/protocol'
import type { Transport } from '../options.ts'

export const read = (body: Uint8Array): Batch => JSON.parse(new TextDecoder().decode(body)) as Batch

export const idsOf = (body: Uint8Array): string[] => read(body).events.map(({ id }) => id)

/** An answer whose body is there at once, so that virtual time need not wait for a real stream. */
export function answer(status: number, body?: unknown, headers: HeadersInit = {}): Response {
  const response = new Response(null, { status, headers })
  const json = async () => {
    if (body === undefined) throw new SyntaxError('Unexpected end of JSON input')
    return body
  }
  return Object.defineProperty(response, 'json', { value: json })
}

export const result = (lists: Partial<BatchResult>): Response =>
  answer(202, { accepted: [], duplicate: [], rejected: [], ...lists })

/** 202, with every event of the body accepted. */
export const acceptAll = (body: Uint8Array): Response => result({ accepted: idsOf(body) })

/** A transport that keeps what came in, and answers with the functions given, the last one for ever. */
export function recordingTransport(...answers: ((body: Uint8Array) => Response)[]) {
  const batches: Batch[] = []
  const transport: Transport = async (body) => {
    const respond = answers[Math.min(batches.length, answers.length - 1)] ?? acceptAll
    batches.push(read(body))
    return respond(body)
  }
  return { batches, transport }
}
