import type { Content } from '@candor/protocol'
import type { Options } from '../options.ts'

/** The lists that the widget shows; empty where the content file has none. */
export type LoadedContent = Required<
  Pick<Content, 'departments' | 'powerUsers' | 'tips' | 'announcements' | 'adapters'>
>

/** What to go on with where there is no content. */
export const NO_CONTENT: LoadedContent = {
  departments: [],
  powerUsers: [],
  tips: [],
  announcements: [],
  adapters: [],
}

/** Milliseconds. An answer waits for the content file no longer than this. */
const TIMEOUT = 5_000

/** Fetches the content file, the same for everyone: no cookies, no referrer, no query. */
export async function loadContent({ content, collector }: Options): Promise<LoadedContent> {
  if (typeof content === 'object') return { ...NO_CONTENT, ...content }
  const address = new URL(content ?? '/v1/content', content ? document.baseURI : collector)
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT),
  })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return { ...NO_CONTENT, ...((await response.json()) as Partial<Content>) }
}
