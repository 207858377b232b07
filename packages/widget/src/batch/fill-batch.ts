import type { CandorEvent } from '@candor/protocol'
import { MAX_BATCH_BYTES, WIRE_VERSION } from '@candor/protocol'

export interface FilledBatch {
  /** UTF-8 JSON, at most `MAX_BATCH_BYTES` unless one event alone is larger. */
  body: Uint8Array<ArrayBuffer>
  /** Ids of the events inside. */
  ids: string[]
}

export interface BatchLimits {
  site?: string | undefined
  maxEvents: number
}

/**
 * Packs as many of the events as fit, in the order given. At least one, so that an oversized event
 * is refused by name instead of blocking the rest.
 *
 * @returns `undefined` where there is nothing to pack.
 */
export function fillBatch(
  events: readonly CandorEvent[],
  { site, maxEvents }: BatchLimits,
): FilledBatch | undefined {
  const encoder = new TextEncoder()
  const head = `${JSON.stringify({ v: WIRE_VERSION, site }).slice(0, -1)},"events":[`
  const tail = ']}'
  const packed: string[] = []
  const ids: string[] = []
  let bytes = encoder.encode(head + tail).length
  for (const event of events) {
    const json = toJson(event)
    bytes += encoder.encode(json).length + 1
    if (ids.length > 0 && (bytes > MAX_BATCH_BYTES || ids.length === maxEvents)) break
    packed.push(json)
    ids.push(event.id)
  }
  if (ids.length === 0) return undefined
  return { body: encoder.encode(head + packed.join() + tail), ids }
}

/** An entry that was tampered with may hold what JSON cannot; the collector then refuses it by name. */
function toJson(event: CandorEvent): string {
  try {
    return JSON.stringify(event)
  } catch {
    return JSON.stringify({ id: event.id })
  }
}
