import { json } from '../answer.ts'
import type { Route } from '../routes.ts'
import type { Settings } from '../settings.ts'

/** `GET /v1/manifest`: every key that can leave a browser, what for and for how long. */
export const getManifest = ({ span, textWeeks }: Pick<Settings, 'span' | 'textWeeks'>): Route => ({
  path: '/v1/manifest',
  method: 'GET',
  open: false,
  async handle() {
    // Loaded on demand: a function that only takes events starts without it.
    const { manifest } = await import('@candor/protocol/manifest')
    return json(manifest({ texts: textWeeks, waiting: span.max }))
  },
})
