import type { BatchResult, ErrorBody } from '@candor/protocol'
import type { FilledBatch } from '../batch/fill-batch.ts'
import type { Transport } from '../options.ts'
import type { Answer } from './outcome.ts'

/** Sends a batch and reads the answer. Never rejects: no answer is status 0. */
export async function answerOf(transport: Transport, { body, ids }: FilledBatch): Promise<Answer> {
  try {
    const { status, headers, json } = await read(await transport(body))
    return {
      status,
      retryAfterMs: retryAfterOf(headers.get('retry-after')),
      result: resultOf(json, ids),
      refused: status === 400 && typeof json?.error?.code === 'string',
    }
  } catch {
    return { status: 0 }
  }
}

/** RFC 9110, section 10.2.3: seconds, or an HTTP date. */
function retryAfterOf(value: string | null): number | undefined {
  if (!value) return undefined
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return ms > 0 ? ms : undefined
}

/** What the collector answers with, if it is the collector that answers. */
type Body = Partial<BatchResult & ErrorBody> | undefined

async function read(response: Response) {
  const json = (await response.json().catch(() => undefined)) as Body
  return { status: response.status, headers: response.headers, json }
}

/** The body, where it is a result that names at least one of the events that were sent. */
function resultOf(json: Body, ids: string[]): BatchResult | undefined {
  const { accepted, duplicate, rejected } = json ?? {}
  if (!Array.isArray(accepted) || !Array.isArray(duplicate) || !Array.isArray(rejected))
    return undefined
  const named = new Set([...accepted, ...duplicate, ...rejected.map((rejection) => rejection?.id)])
  return ids.some((id) => named.has(id)) ? { accepted, duplicate, rejected } : undefined
}
