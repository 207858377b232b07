import { failure } from '../answer.ts'
import { etagOf, isKnown } from '../etag.ts'
import type { Route } from '../routes.ts'

/** The insights page may load from its own origin and talk to it, and nothing else. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const PAGE_HEADERS = {
  'content-security-policy': PAGE_POLICY,
  'referrer-policy': 'no-referrer',
  // A page that opens this one in a window keeps no hold on it.
  'cross-origin-opener-policy': 'same-origin',
}

const PATHS = [
  '/candor.js',
  '/candor/*',
  '/themes/*',
  '/content.schema.json',
  '/insights',
  '/insights/*',
]

const YEAR_S = 31_536_000

/** `GET /candor.js`, `/insights` and what they load, themes, `/content.schema.json`: the built files. */
export const getStatic = (): Route[] =>
  PATHS.map((path) => ({ path, method: 'GET', open: isOpen(path), handle: serveStatic }))

/** What pages and editors of other origins load. */
const isOpen = (path: string): boolean => !path.startsWith('/insights')

async function serveStatic(request: Request): Promise<Response> {
  // Loaded on demand: a function that only takes events starts without them.
  const { assets } = await import('../static/assets.generated.ts')
  const { pathname } = new URL(request.url)
  const asset = Object.hasOwn(assets, pathname) ? assets[pathname] : undefined
  if (!asset) return failure('not-found')
  const etag = await etagOf(asset.body)
  const headers = { etag, ...headersOf(pathname, asset.immutable) }
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers })
  return new Response(asset.body, { headers: { 'content-type': asset.type, ...headers } })
}

function headersOf(pathname: string, immutable: boolean): Record<string, string> {
  const isPage = pathname === '/insights'
  return {
    'cache-control': isPage ? 'no-store' : cachingOf(immutable),
    ...(isPage && PAGE_HEADERS),
  }
}

const cachingOf = (immutable: boolean): string =>
  immutable ? `public, max-age=${YEAR_S}, immutable` : 'public, max-age=300'
