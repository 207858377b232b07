import type { ErrorBody, ErrorCode, PlacedFault } from '@candor/protocol'

/** Seconds after which a client may try again where the store is out of reach or too much comes. */
const RETRY_AFTER_S = 30

const ERRORS: Record<ErrorCode, { status: number; message: string }> = {
  'not-json': { status: 400, message: 'The body is not JSON in UTF-8.' },
  'not-a-batch': {
    status: 400,
    message: 'The body is not what this address takes. See /openapi.json.',
  },
  unauthorized: {
    status: 401,
    message: 'The token is missing or wrong. Whoever runs the collector has it.',
  },
  forbidden: {
    status: 403,
    message: 'Only project leads may write. Ask for their token.',
  },
  'not-valid': {
    status: 400,
    message: 'The body is not what this address takes. See /openapi.json.',
  },
  conflict: {
    status: 409,
    message: 'Somebody has changed it meanwhile. Load it again, then change it.',
  },
  'not-found': { status: 404, message: 'There is nothing at this address.' },
  'unknown-site': { status: 404, message: 'This collector does not serve that site.' },
  'method-not-allowed': {
    status: 405,
    message: 'This address takes other methods: see the header Allow.',
  },
  'too-large': { status: 413, message: 'A batch has at most 64 KiB and 50 events.' },
  'too-many-requests': { status: 429, message: 'Too many requests. Try again later.' },
  unavailable: {
    status: 503,
    message: 'The collector cannot store anything now. Try again later.',
  },
}

/** An answer with JSON as its body. */
export const json = (body: unknown, status = 200, headers: HeadersInit = {}): Response =>
  Response.json(body, { status, headers })

/** The answer to a request that failed, in plain words; nothing of the request is repeated. */
export function failure(
  code: ErrorCode,
  { message = ERRORS[code].message, headers = {}, faults }: Failure = {},
): Response {
  const body: ErrorBody = { error: { code, message, ...(faults && { faults }) } }
  const { status } = ERRORS[code]
  const retry = status === 429 || status === 503 ? { 'retry-after': String(RETRY_AFTER_S) } : {}
  return json(body, status, { ...retry, ...headers })
}

interface Failure {
  message?: string
  headers?: Record<string, string>
  faults?: PlacedFault[]
}
