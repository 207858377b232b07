import type { Transport } from '@candor/widget'
import type { PostAnswer, PostMessage } from './message.ts'

/**
 * Sends through the background.
 *
 * @throws where the background or the collector cannot be reached; the widget tries again later.
 */
export const messageTransport =
  (collector: string): Transport =>
  async (bytes) => {
    const message: PostMessage = { collector, body: new TextDecoder().decode(bytes) }
    const answer = await chrome.runtime.sendMessage<PostMessage, PostAnswer | undefined>(message)
    if (!answer) throw new Error('the collector could not be reached')
    const { status, retryAfter, body } = answer
    return new Response(body, { status, headers: retryAfter ? { 'retry-after': retryAfter } : {} })
  }
