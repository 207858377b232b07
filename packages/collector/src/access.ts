import type { Role } from '@candor/protocol'
import { ROLES } from '@candor/protocol'
import { failure } from './answer.ts'
import { fullBucket, take } from './bucket.ts'
import { digestOf } from './digest.ts'

/** Who may read reports: whoever has a token, or whom the operator's own function lets in. */
export interface Authorization {
  /** Of project leads: they read, answer and announce. */
  token?: string | undefined
  /** Of power users: they read. */
  powerUserToken?: string | undefined
  /**
   * For a sign-in of the operator's own, asked where no token fits. `true` lets in as a project
   * lead; anything but `true` and a role lets nobody in.
   */
  authorize?: (request: Request) => boolean | Role | Promise<boolean | Role>
}

/** The role of the one who asks, or the answer that lets nobody in. */
export type Access = (request: Request) => Promise<Role | Response>

/**
 * Wrong tokens that are heard out at once, and again one in three seconds: of all senders
 * together, since there is nothing here to tell them apart by. While none is left the right token
 * is refused too, or trying would still tell.
 */
const TRIES = { perSecond: 1 / 3, burst: 20 }

const LOCKED =
  'Requests with a token are answered with 429: wrong tokens were tried again and again.'

interface Doors {
  now: () => Date
  /** Is told that tokens are guessed, and nothing of who does: once, until a right one gets in. */
  onLocked: (why: Error) => void
}

/**
 * Fails closed: without a token and without `authorize` nobody is let in.
 *
 * @throws where a token can be guessed, or is that of both roles.
 */
export function createAccess(authorization: Authorization, { now, onLocked }: Doors): Access {
  assertTokens(authorization)
  let tries = fullBucket(TRIES, now().getTime())
  let isTold = false
  const tryOnce = (n: number) => take(tries, now().getTime(), { ...TRIES, n })
  // More than there may be is not given back.
  const giveBack = () => (tries = { ...tries, tokens: tries.tokens + 1 })
  const locked = () => {
    if (!isTold) onLocked(new Error(LOCKED))
    isTold = true
    return failure('too-many-requests')
  }

  return async (request) => {
    const given = tokenOf(request)
    const isTrying = given !== undefined && hasToken(authorization)
    const ofToken = given === undefined ? undefined : await roleOfToken(given, authorization)
    // Nothing is waited for between the token and what it costs: of guesses that come at once each
    // finds what those before it have left.
    const { taken, bucket } = tryOnce(1)
    if (isTrying && !taken) return locked()
    if (isTrying && !ofToken) tries = bucket
    const role = ofToken ?? (await asked(request, authorization))
    if (role && isTrying) isTold = false
    if (role && isTrying && !ofToken) giveBack()
    return role ?? refused(authorization)
  }
}

// An empty one is none, as where an environment variable is empty.
const hasToken = ({ token, powerUserToken }: Authorization) => Boolean(token || powerUserToken)

/** Characters. At random they are far more than can be tried, whoever tries. */
const MIN_TOKEN = 16

function assertTokens({ token, powerUserToken }: Authorization): void {
  for (const [name, value] of Object.entries({ token, powerUserToken }))
    if (value && value.length < MIN_TOKEN)
      throw new RangeError(
        `${name} must have at least ${MIN_TOKEN} characters: make one with "openssl rand -base64 24".`,
      )
  if (token && token === powerUserToken)
    throw new RangeError(
      'token and powerUserToken must differ: power users would write as leads do.',
    )
}

const tokenOf = (request: Request): string | undefined =>
  /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1]

/**
 * Compares digests: how long that takes tells nothing about the tokens. A right one takes as many
 * steps as a wrong one, or it would overtake the wrong ones that came at once with it.
 */
async function roleOfToken(
  given: string,
  { token = '', powerUserToken = '' }: Authorization,
): Promise<Role | undefined> {
  const [digest, lead, powerUser] = await Promise.all([given, token, powerUserToken].map(digestOf))
  if (token && digest === lead) return 'lead'
  if (powerUserToken && digest === powerUser) return 'power-user'
  return undefined
}

async function asked(request: Request, { authorize }: Authorization): Promise<Role | undefined> {
  const answer = await authorize?.(request)
  return answer === true ? 'lead' : ROLES.find((role) => role === answer)
}

const NOT_CONFIGURED =
  'Nobody may read reports yet: give the collector a token (--token, CANDOR_TOKEN or the option token) or the option authorize.'

function refused(authorization: Authorization): Response {
  const headers = { 'www-authenticate': 'Bearer' }
  const isConfigured = hasToken(authorization) || authorization.authorize !== undefined
  return failure('unauthorized', { headers, ...(!isConfigured && { message: NOT_CONFIGURED }) })
}
