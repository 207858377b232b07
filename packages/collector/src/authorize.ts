import { digestOf } from './digest.ts'

/** Who may read reports: whoever has the token, or whom the operator's own function lets in. */
export interface Authorization {
  token?: string | undefined
  authorize?: (request: Request) => boolean | Promise<boolean>
}

/** Fails closed: without a token and without `authorize` nobody is let in. */
export async function isAuthorized(
  request: Request,
  { token, authorize }: Authorization,
): Promise<boolean> {
  if (token && (await bears(request, token))) return true
  return authorize ? (await authorize(request)) === true : false
}

/** Compares digests: how long that takes tells nothing about the token. */
async function bears(request: Request, token: string): Promise<boolean> {
  const match = /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')
  return match?.[1] !== undefined && (await digestOf(match[1])) === (await digestOf(token))
}
