import type { Content } from '@candor/protocol'

/** Asks for the content file, which has the names of tips, surveys and departments; `null` without it. */
export async function fetchContent(send: typeof fetch): Promise<Content | null> {
  try {
    const response = await send('/v1/content')
    if (!response.ok) return null
    const body: unknown = await response.json()
    return isContent(body) ? body : null
  } catch {
    return null
  }
}

function isContent(body: unknown): body is Content {
  return typeof body === 'object' && body !== null && 'v' in body && body.v === 1
}
