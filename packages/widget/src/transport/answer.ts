import type { BatchResult, ErrorBody, ErrorCode } from '@candor/protocol'
import type { FilledBatch } from '../batch/fill-batch.ts'
import type { Transport } from '../options.ts'
import type { Answer } from './outcome.ts'

/** Sends a batch and reads the answer. Never rejects: no answer is status 0. */
export async function answerOf(transport: Transport, { body, ids }: FilledBatch): Promise<Answer> {
  try {
    const response = await transport(body)
    const { status, headers } = response
    const json = (await response.json().catch(() => undefined)) as Body
    return {
      status,
      retryAfterMs: retryAfterOf(headers.get('retry-after') ?? ''),
      result: resultOf(json, ids),
      refused: REFUSALS.includes(json?.error?.code),
      alone: ids.length === 1,
    }
  } catch {
    return { status: 0 }
  }
}

/** With which the collector itself refuses a body: what stands between answers otherwise. */
const REFUSALS: unknown[] = ['not-a-batch', 'too-large'] satisfies ErrorCode[]

/** What the collector answers with, if it is the collector that answers. */
type Body = Partial<BatchResult & ErrorBody> | undefined

/** RFC 9110, section 10.2.3: seconds, or an HTTP date. */
function retryAfterOf(value: string): number {
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return ms > 0 ? ms : 0
}

/** The body, where it is a result that names at least one of the events that were sent. */
function resultOf(body: Body, ids: string[]): BatchResult | undefined {
  const { accepted, duplicate, rejected } = (body ?? {}) as BatchResult
  if (![accepted, duplicate, rejected].every(Array.isArray)) return undefined
  const refused = rejected.filter((one) => one?.reason).map((one) => one.id)
  const named = [...accepted, ...duplicate, ...refused]
  return ids.some((id) => named.includes(id)) ? { accepted, duplicate, rejected } : undefined
}
