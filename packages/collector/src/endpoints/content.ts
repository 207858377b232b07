import type { Content } from '@candor/protocol'
import { etagOf } from '../etag.ts'
import type { Route } from '../routes.ts'
import type { Settings } from '../settings.ts'
import { unlessKnown } from '../unless-known.ts'

/**
 * `GET /v1/content`: the content file with what leads have written, the same for everyone. A store
 * that is out of reach takes no tips away.
 */
export function getContent({ current, onError }: Pick<Settings, 'current' | 'onError'>): Route {
  const named = cachedNaming()
  const lastKnown = (error: unknown) => {
    onError(error)
    return current.last()
  }
  return {
    path: '/v1/content',
    method: 'GET',
    open: true,
    async handle(request) {
      const { content } = await current.now().catch(lastKnown)
      return unlessKnown(request, await named(content), 'no-cache')
    },
  }
}

/** Every page of the CRM asks, and nearly always for the same. */
function cachedNaming() {
  let made: { content: Content; body: string; etag: string } | undefined
  return async (content: Content) => {
    if (made?.content === content) return made
    const body = JSON.stringify(content)
    made = { content, body, etag: await etagOf(body) }
    return made
  }
}
