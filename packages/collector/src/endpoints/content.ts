import { etagOf, isKnown } from '../etag.ts'
import type { Route } from '../routes.ts'
import type { Settings } from '../settings.ts'

/**
 * `GET /v1/content`: the content file with what leads have written, the same for everyone. A store
 * that is out of reach takes no tips away.
 */
export function getContent({ current, onError }: Pick<Settings, 'current' | 'onError'>): Route {
  const lastKnown = (error: unknown) => {
    onError(error)
    return current.last()
  }
  return {
    path: '/v1/content',
    method: 'GET',
    open: true,
    async handle(request) {
      const body = JSON.stringify((await current.now().catch(lastKnown)).content)
      const etag = await etagOf(body)
      const headers = { etag, 'cache-control': 'no-cache' }
      if (isKnown(request, etag)) return new Response(null, { status: 304, headers })
      return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } })
    },
  }
}
