import { isKnown } from './etag.ts'

/** JSON as it is sent, under a name of its own. */
interface Named {
  body: BodyInit
  etag: string
}

/** The JSON, or 304 to who has this very body already. */
export function unlessKnown(
  request: Request,
  { body, etag }: Named,
  caching: 'no-cache' | 'no-store',
): Response {
  const headers = { etag, 'cache-control': caching }
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } })
}
