import { randomId, toBase64Url } from './random-id.ts'

/** The random parts of an event, made before Send so that the preview shows the very bytes. */
export interface Draft {
  id: string
  /** Stays in the browser; `receipt` is its SHA-256. Both are missing on pages without https. */
  secret?: string
  receipt?: string
}

export async function createDraft(): Promise<Draft> {
  const id = randomId()
  if (!crypto.subtle) return { id }
  const secret = randomId()
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))
  return { id, secret, receipt: toBase64Url(new Uint8Array(hash)) }
}
