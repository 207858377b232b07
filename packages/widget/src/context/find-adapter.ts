import type { Adapter } from '@candor/protocol'
import type { KnownAdapter } from './known-adapter.ts'
import { KNOWN_APPS } from './known-apps.ts'

/** The name of a domain, next to its end: `zoho` in `crm.zoho.com.au`. */
const DOMAIN = /([\w-]+)\.(com\.)?\w+$/

/**
 * The adapter of the CRM at hand: the configured `app`, else the one whose host it is. The content
 * file's own come first. Never rejects.
 */
export async function findAdapter(
  adapters: readonly Adapter[],
  host: string,
  app?: string,
): Promise<KnownAdapter | undefined> {
  const own = adapters.find((one) =>
    app ? one.app === app : one.hosts?.some((end) => host.endsWith(end)),
  )
  try {
    return own
      ? (await import('./to-known-adapter.ts')).toKnownAdapter(own)
      : (await KNOWN_APPS[app ?? DOMAIN.exec(host)?.[1] ?? '']?.())?.adapter
  } catch {
    // It could not be loaded.
    return undefined
  }
}
