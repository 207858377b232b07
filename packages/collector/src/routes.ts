import type { Context } from 'hono'
import { Hono } from 'hono'
import { failure } from './answer.ts'

export type Handler = (request: Request) => Promise<Response>

/** One address of the collector. */
export interface Route {
  path: string
  method: 'GET' | 'POST'
  /** Whether pages of any origin may call it and read the answer. */
  open: boolean
  handle: Handler
}

const DAY_S = 86_400

/** A page of another origin sees no `Retry-After` that is not exposed (Fetch standard). */
const CORS: Record<string, string> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'retry-after',
  'cross-origin-resource-policy': 'cross-origin',
}

/** Of every answer: it is taken for nothing but what it is, and no other origin embeds it unless it may. */
const SAFE: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}

/** A handler for all routes. `onError` is told what went wrong; the client only that it did. */
export function router(routes: readonly Route[], onError: (error: unknown) => void): Handler {
  const app = new Hono()
  for (const { path, method, open, handle } of routes) {
    const cors = open ? CORS : {}
    const allow = method === 'GET' ? 'GET, HEAD' : method
    const refused = () => failure('method-not-allowed', { headers: { allow, ...cors } })
    app.on(method, path, async ({ req }: Context) => {
      return withHeaders(await guarded(handle, req.raw, onError), cors)
    })
    if (open) app.options(path, () => preflight(allow, cors))
    app.all(path, refused)
  }
  app.notFound(() => failure('not-found'))
  return async (request) => {
    const response = await guarded(async () => app.fetch(request), request, onError)
    return withHeaders(response, { ...SAFE, ...Object.fromEntries(response.headers) })
  }
}

async function guarded(
  handle: Handler,
  request: Request,
  onError: (error: unknown) => void,
): Promise<Response> {
  try {
    return await handle(request)
  } catch (error) {
    return unavailable(error, onError)
  }
}

/** An `onError` that throws must not turn an answer into none. */
function unavailable(error: unknown, onError: (error: unknown) => void): Response {
  try {
    onError(error)
  } catch {
    return failure('unavailable')
  }
  return failure('unavailable')
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

/** The widget's own requests need none; a page that sends `application/json` does. */
const preflight = (allow: string, cors: Record<string, string>): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...cors,
      'access-control-allow-methods': allow,
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': String(DAY_S),
    },
  })
