import type { Content } from '@candor/protocol'
import { MAX_CONTENT_BYTES } from '@candor/protocol'
import type { Options } from '../options.ts'

/** The content file, or nothing where none can be had. */
export type LoadedContent = Partial<Content>

/** Milliseconds. An answer waits for the content file no longer than this. */
const TIMEOUT = 5_000

/**
 * Fetches the content file, the same for everyone: no cookies, no referrer, no query.
 *
 * @throws where there is none, or one that is too large to be looked at.
 */
export async function loadContent({ content, collector }: Options): Promise<LoadedContent> {
  if (typeof content === 'object') return { ...content }
  const address = new URL(content ?? '/v1/content', content ? document.baseURI : collector)
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT),
  })
  const body = await response.blob()
  // Anything can be in it, and what is too large is not even parsed.
  const isFile = response.ok && body.size <= MAX_CONTENT_BYTES
  const loaded: LoadedContent = { ...(isFile && (JSON.parse(await body.text()) as Content)) }
  if (!loaded.v) throw new Error(`answered ${response.status}, ${body.size} bytes`)
  return loaded
}
