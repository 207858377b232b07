import { getContent } from './endpoints/content.ts'
import { postEvents } from './endpoints/events.ts'
import { getHealth } from './endpoints/health.ts'
import { getLoop } from './endpoints/loop.ts'
import { getManifest } from './endpoints/manifest.ts'
import { getOpenapi } from './endpoints/openapi.ts'
import { getReport } from './endpoints/report.ts'
import { getStatic } from './endpoints/static.ts'
import { postWithdraw } from './endpoints/withdraw.ts'
import { postWritings } from './endpoints/write.ts'
import { router } from './routes.ts'
import type { CollectorOptions } from './settings.ts'
import { settingsOf } from './settings.ts'

export interface Collector {
  /** Answers one request. Never rejects and may be passed around without its object. */
  fetch(this: void, request: Request): Promise<Response>
  /** Waits for what is being written and closes the store. */
  close(this: void): Promise<void>
}

/**
 * A collector for one site: takes batches, gives group reports, serves the widget. Knows nothing
 * of the runtime it runs in, and reads no header of a request but `content-length`,
 * `content-type`, `authorization` and `if-none-match`.
 *
 * @throws where the policy is below its floors, or the content file cannot be read or is not valid.
 */
export function createCollector(options: CollectorOptions): Collector {
  const settings = settingsOf(options)
  const handle = router(
    [
      postEvents(settings),
      postWithdraw(settings),
      getContent(settings),
      getReport(settings),
      getLoop(settings),
      ...postWritings(settings),
      getManifest(settings),
      getOpenapi(),
      getHealth(settings),
      ...getStatic(),
    ],
    settings.onError,
  )
  return { fetch: (request) => handle(request), close: () => settings.store.close() }
}
