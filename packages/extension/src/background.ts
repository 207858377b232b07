import type { PostAnswer, PostMessage } from './message.ts'

/** Milliseconds after which an attempt counts as failed. */
const TIMEOUT = 30_000

chrome.runtime.onMessage.addListener((message: PostMessage, sender, answer) => {
  if (sender.id !== chrome.runtime.id) return false
  post(message).then(answer, () => answer(undefined))
  // Chrome keeps the channel open for an answer that comes later.
  return true
})

async function post({ collector, body }: PostMessage): Promise<PostAnswer> {
  const response = await fetch(new URL('/v1/events', collector), {
    method: 'POST',
    body,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT),
  })
  const retryAfter = response.headers.get('retry-after')
  return { status: response.status, retryAfter, body: await response.text() }
}
