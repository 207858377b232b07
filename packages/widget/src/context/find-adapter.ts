import type { Adapter } from '@candor/protocol'
import { KNOWN_APPS } from './known-apps.ts'

/**
 * The adapter of the CRM at hand: the configured `app`, else the one whose host it is. The content
 * file's adapters come first.
 */
export async function findAdapter(
  own: readonly Adapter[],
  host: string,
  app?: string,
): Promise<Adapter | undefined> {
  const isHere = (one: Pick<Adapter, 'app'> & { hosts?: readonly string[] }) =>
    app ? one.app === app : one.hosts?.some((end) => host.endsWith(end))
  return (
    own.find(isHere) ??
    (
      await KNOWN_APPS.find(isHere)
        ?.load()
        .catch(() => undefined)
    )?.adapter
  )
}
