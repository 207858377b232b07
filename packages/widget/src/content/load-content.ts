import type { Content } from '@candor/protocol'
import type { Options } from '../options.ts'

/** The content file, or nothing where none can be had. */
export type LoadedContent = Partial<Content>

/** Milliseconds. An answer waits for the content file no longer than this. */
const TIMEOUT = 5_000

/** Fetches the content file, the same for everyone: no cookies, no referrer, no query. */
export async function loadContent({ content, collector }: Options): Promise<LoadedContent> {
  if (typeof content === 'object') return content
  const address = new URL(content ?? '/v1/content', content ? document.baseURI : collector)
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT),
  })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return { ...((await response.json()) as Content) }
}
