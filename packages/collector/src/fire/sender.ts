import type { BatchResult, FeedbackEvent } from '@candor/protocol'
import { newId } from '../testing/events.ts'

/** What a sender knows of its events. */
export interface Sent {
  /** By id: the text of each event that was answered as accepted or duplicate. */
  acknowledged: Map<string, string>
  /** Requests that broke off or were answered with something else than 202. */
  failed: number
}

export interface Sending {
  name: string
  /** Where the collector listens, once it does; at the end only what is left is to be sent. */
  next(): Promise<{ url: string; isEnd: boolean }>
  random: () => number
}

/** Most events of one request, as the widget sends them. */
const MAX_BATCH = 40

/** One request in so many is cut off by the sender, like a page that is closed. */
const CUT_OFF = 40

/**
 * Sends ever new events like a widget: keeps each until an answer names it, and sends it again
 * under the same id until then. Ends once nothing is asked for any more and nothing is left.
 */
export async function send({ name, next, random }: Sending): Promise<Sent> {
  const outbox = new Map<string, FeedbackEvent>()
  const sent: Sent = { acknowledged: new Map(), failed: 0 }
  let count = 0
  for (let to = await next(); !to.isEnd || outbox.size > 0; to = await next()) {
    const size = to.isEnd ? 0 : Math.ceil(random() * MAX_BATCH)
    while (outbox.size < size) {
      const event = eventOf(`${name}.${count++}`)
      outbox.set(event.id, event)
    }
    const isCutOff = random() * CUT_OFF < 1
    const result = await post(to.url, [...outbox.values()], isCutOff)
    if (result === undefined) sent.failed += 1
    for (const id of [...(result?.accepted ?? []), ...(result?.duplicate ?? [])]) {
      sent.acknowledged.set(id, outbox.get(id)?.text ?? 'it was never sent')
      outbox.delete(id)
    }
    if (result && result.rejected.length > 0) throw new Error(JSON.stringify(result.rejected[0]))
  }
  return sent
}

const eventOf = (text: string): FeedbackEvent => ({
  id: newId(),
  kind: 'feedback',
  context: { app: 'salesforce', object: 'Opportunity', view: 'record' },
  text,
})

/** `undefined` where there was no answer that names events. */
async function post(
  url: string,
  events: readonly FeedbackEvent[],
  isCutOff: boolean,
): Promise<BatchResult | undefined> {
  const body = JSON.stringify({ v: 1, events })
  const controller = new AbortController()
  try {
    const { signal } = controller
    const answer = fetch(`${url}/v1/events`, { method: 'POST', body, signal })
    if (isCutOff) setImmediate(() => controller.abort())
    const response = await answer
    const text = await response.text()
    return response.status === 202 ? (JSON.parse(text) as BatchResult) : undefined
  } catch {
    return undefined
  }
}
