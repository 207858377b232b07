import type { Report } from '@candor/protocol'

/** What came of asking for the report. `says` is the collector's own explanation, where it gave one. */
export type ReportOutcome =
  | { kind: 'report'; report: Report }
  | { kind: 'refused'; says: string }
  | { kind: 'failed'; why: 'unreachable' | 'locked' | 'busy' | 'not-a-report'; says: string }

/** What an HTTP header can carry as a bearer token; anything else would make `fetch` throw. */
const SENDABLE = /^[\x21-\x7e]+$/

/**
 * Asks the collector for the report. Without a token it asks all the same: the operator's own
 * `authorize` may know the lead by other means. Never rejects.
 */
export async function fetchReport(
  send: typeof fetch,
  token: string | null,
): Promise<ReportOutcome> {
  if (token !== null && !SENDABLE.test(token)) return { kind: 'refused', says: '' }
  const headers: HeadersInit = token === null ? {} : { authorization: `Bearer ${token}` }
  let response: Response
  try {
    response = await send('/v1/report', { headers, cache: 'no-store' })
  } catch {
    return { kind: 'failed', why: 'unreachable', says: '' }
  }
  const body: unknown = await response.json().catch(() => null)
  return outcomeOf(response.status, body)
}

function outcomeOf(status: number, body: unknown): ReportOutcome {
  const { code, message: says } = errorOf(body)
  if (status === 401 || status === 403) return { kind: 'refused', says }
  if (code === 'too-many-requests') return { kind: 'failed', why: 'locked', says: '' }
  if (status === 429 || status >= 500) return { kind: 'failed', why: 'busy', says }
  if (status === 200 && isReport(body)) return { kind: 'report', report: body }
  return { kind: 'failed', why: 'not-a-report', says }
}

/** Tells a report from a proxy's page. The collector's own answer is taken at its word beyond that. */
function isReport(body: unknown): body is Report {
  if (typeof body !== 'object' || body === null) return false
  if (!('policy' in body && 'windows' in body && 'pending' in body)) return false
  return Array.isArray(body.windows) && Array.isArray(body.pending)
}

/** What the collector says of an error; blank where it does not. */
function errorOf(body: unknown): { code: string; message: string } {
  const nothing = { code: '', message: '' }
  if (typeof body !== 'object' || body === null || !('error' in body)) return nothing
  const { error } = body
  if (typeof error !== 'object' || error === null) return nothing
  const { code, message } = { ...nothing, ...error }
  return typeof code === 'string' && typeof message === 'string' ? { code, message } : nothing
}
