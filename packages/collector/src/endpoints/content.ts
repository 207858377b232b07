import { etagOf, isKnown } from '../etag.ts'
import type { Route } from '../routes.ts'
import type { Settings } from '../settings.ts'

/** `GET /v1/content`: the content file, the same for everyone. */
export function getContent({ content }: Pick<Settings, 'content'>): Route {
  const body = JSON.stringify(content)
  let etag: string | undefined
  return {
    path: '/v1/content',
    method: 'GET',
    open: true,
    async handle(request) {
      etag ??= await etagOf(body)
      const headers = { etag, 'cache-control': 'no-cache' }
      if (isKnown(request, etag)) return new Response(null, { status: 304, headers })
      return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } })
    },
  }
}
