import type { Transport } from '../options.ts'

/**
 * Posts to the collector without cookies, referrer or preflight: a body without a content type of
 * its own is a simple request (Fetch standard, CORS-safelisted). `keepalive` lets it outlive the
 * page; `sendBeacon` would send cookies, and reports success under a CSP that blocks it.
 */
export const fetchTransport =
  (collector: string): Transport =>
  (body) =>
    fetch(new URL('/v1/events', collector), {
      method: 'POST',
      body,
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
