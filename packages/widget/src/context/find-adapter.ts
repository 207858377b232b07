import type { KnownAdapter } from './known-adapter.ts'
import { KNOWN_APPS } from './known-apps.ts'

/** The name of a domain, next to its end: `zoho` in `crm.zoho.com.au`. */
const DOMAIN = /([\w-]+)\.(com\.)?\w+$/

/**
 * The adapter of a CRM that the widget knows by itself: the configured `app`, else the one whose host
 * it is. Never rejects.
 */
export async function findAdapter(host: string, app?: string): Promise<KnownAdapter | undefined> {
  try {
    return (await KNOWN_APPS[app ?? DOMAIN.exec(host)?.[1] ?? '']?.())?.adapter
  } catch {
    // It could not be loaded.
    return undefined
  }
}
