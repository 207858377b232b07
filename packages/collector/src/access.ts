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

/** Fails closed: without a token and without `authorize` nobody is let in. */
export function createAccess(authorization: Authorization, { now, onLocked }: Doors): Access {
  let tries = fullBucket(TRIES, now().getTime())
  let isTold = false
  const tryOnce = (n: number) => take(tries, now().getTime(), { ...TRIES, n })
  const locked = () => {
    if (!isTold) onLocked(new Error(LOCKED))
    isTold = true
    return failure('too-many-requests')
  }

  return async (request) => {
    const given = tokenOf(request)
    const isTrying = given !== undefined && hasToken(authorization)
    if (isTrying && !tryOnce(1).taken) return locked()
    const role = (await roleOfToken(given, authorization)) ?? (await asked(request, authorization))
    if (role && isTrying) isTold = false
    if (role) return role
    if (isTrying) tries = tryOnce(1).bucket
    return refused(authorization)
  }
}

const hasToken = ({ token, powerUserToken }: Authorization) => Boolean(token ?? powerUserToken)

const tokenOf = (request: Request): string | undefined =>
  /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1]

/** Compares digests: how long that takes tells nothing about the tokens. */
async function roleOfToken(
  given: string | undefined,
  authorization: Authorization,
): Promise<Role | undefined> {
  if (given === undefined) return undefined
  const { token, powerUserToken } = authorization
  const digest = await digestOf(given)
  if (token && digest === (await digestOf(token))) return 'lead'
  if (powerUserToken && digest === (await digestOf(powerUserToken))) return 'power-user'
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
