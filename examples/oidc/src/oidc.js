import { createRemoteJWKSet, errors, jwtVerify } from 'jose'

/**
 * Lets in whom a company's identity provider lets in, by a token of OpenID Connect Core 1.0 that
 * comes as `Authorization: Bearer`. Keeps nothing of it.
 *
 * @param {object} provider
 * @param {string} provider.issuer as in `iss`, e.g. `https://login.example.com/tenant/v2.0`
 * @param {string} provider.audience as in `aud`: the id under which Candor is registered there
 * @param {URL} provider.keys its `jwks_uri`
 * @param {Record<string, import('@candor/protocol').Role>} provider.roles by the names that stand
 *   in the claim `roles`; the first that fits holds
 * @returns {(request: Request) => Promise<false | import('@candor/protocol').Role>} rejects where the
 *   provider's keys cannot be loaded
 */
export function oidc({ issuer, audience, keys, roles }) {
  const keySet = createRemoteJWKSet(keys)
  // Named, so that a token cannot choose: RFC 8725, section 3.1.
  const rules = {
    issuer,
    audience,
    algorithms: ['RS256', 'PS256', 'ES256'],
    requiredClaims: ['exp'],
  }

  return async (request) => {
    const token = /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1]
    if (token === undefined) return false
    try {
      const { payload } = await jwtVerify(token, keySet, rules)
      return roleOf(payload['roles'], roles)
    } catch (error) {
      if (error instanceof errors.JOSEError && !isOutOfReach(error)) return false
      throw error
    }
  }
}

/** A provider that is down is no reason to call a token wrong. */
const isOutOfReach = (error) =>
  error instanceof errors.JWKSTimeout || error.code === 'ERR_JOSE_GENERIC'

function roleOf(claimed, roles) {
  const names = Array.isArray(claimed) ? claimed : []
  const found = Object.keys(roles).find((name) => names.includes(name))
  return found === undefined ? false : roles[found]
}
