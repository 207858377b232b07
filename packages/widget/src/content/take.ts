import type { KnownAdapter } from '../context/known-adapter.ts'
import { toKnownAdapter } from '../context/to-known-adapter.ts'
import { goodContent } from './good-content.ts'
import type { LoadedContent } from './load-content.ts'

export interface Taken {
  content: LoadedContent
  /** The content file's own, for the CRM at hand. */
  adapter?: KnownAdapter | undefined
}

/**
 * What is good of a content file, and how it reads the addresses of this page: of its adapters that
 * of the configured `app`, else the one whose host it is.
 */
export async function take(
  loaded: LoadedContent,
  app?: string,
  host = location.hostname,
): Promise<Taken> {
  const content = await goodContent(loaded)
  const own = content.adapters?.find((one) =>
    app ? one.app === app : one.hosts?.some((end) => host.endsWith(end)),
  )
  return { content, adapter: own && toKnownAdapter(own) }
}
