import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import test, { after } from 'node:test'
import { createCollector } from '@candor/collector'
import { sqlite } from '@candor/collector/sqlite'
import { temporaryFolder } from '@candor/testing/temporary-folder'
import type { JWTPayload } from 'jose'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { oidc } from './src/oidc.js'

const ISSUER = 'https://login.example.com'
const AUDIENCE = 'candor'

const { publicKey, privateKey } = await generateKeyPair('ES256')
const other = await generateKeyPair('ES256')
const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'a' }] })

/** The provider's address for its keys, over real HTTP. */
const provider = createServer((_, response) =>
  response.setHeader('content-type', 'application/json').end(keys),
).listen(0)
after(() => provider.close())
const urlOf = () => new URL(`http://localhost:${(provider.address() as AddressInfo).port}/keys`)

const folder = temporaryFolder(after)
const errors: unknown[] = []
const collectorWith = (name: string, jwks: URL) => {
  const collector = createCollector({
    store: sqlite(join(folder, `${name}.db`)),
    authorize: oidc({
      issuer: ISSUER,
      audience: AUDIENCE,
      keys: jwks,
      roles: { 'candor-lead': 'lead', 'candor-power-user': 'power-user' },
    }),
    onError: (error) => errors.push(error),
  })
  after(() => collector.close())
  return collector
}
const collector = collectorWith('candor', urlOf())

const tokenOf = (claims: JWTPayload, key = privateKey) =>
  new SignJWT({ iss: ISSUER, aud: AUDIENCE, exp: nowS() + 300, roles: ['candor-lead'], ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: 'a' })
    .sign(key)

const nowS = () => Math.floor(Date.now() / 1000)

const unsigned = () =>
  [{ alg: 'none' }, { iss: ISSUER, aud: AUDIENCE, exp: nowS() + 300, roles: ['candor-lead'] }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.') + '.'

async function roleWith(token: string, { fetch } = collector): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}` }
  const response = await fetch(new Request('https://candor.example.com/v1/loop', { headers }))
  return response.ok ? ((await response.json()) as { role: string }).role : response.status
}

test('roles come from the token, and no other token lets anybody in', async () => {
  const table: [string, string, unknown][] = [
    ['a lead', await tokenOf({}), 'lead'],
    ['a power user', await tokenOf({ roles: ['x', 'candor-power-user'] }), 'power-user'],
    ['both', await tokenOf({ roles: ['candor-power-user', 'candor-lead'] }), 'lead'],
    ['no role', await tokenOf({ roles: [] }), 401],
    ['a role of another kind', await tokenOf({ roles: 'candor-lead' }), 401],
    ['a name of every object', await tokenOf({ roles: ['constructor'] }), 401],
    ['past its time', await tokenOf({ exp: nowS() - 1 }), 401],
    ['without an end', await tokenOf({ exp: undefined } as unknown as JWTPayload), 401],
    ['for another application', await tokenOf({ aud: 'mail' }), 401],
    ['of another provider', await tokenOf({ iss: 'https://login.example.org' }), 401],
    ['signed with another key', await tokenOf({}, other.privateKey), 401],
    ['not signed', unsigned(), 401],
    ['no token at all', 'candor-lead', 401],
  ]
  for (const [what, token, expected] of table) assert.equal(await roleWith(token), expected, what)
  assert.deepEqual(errors, [])
})

test('where the provider cannot be reached nobody is let in, and the operator is told', async () => {
  const gone = createServer().listen(0)
  const { port } = gone.address() as AddressInfo
  await new Promise((resolve) => gone.close(resolve))
  const cut = collectorWith('cut', new URL(`http://localhost:${port}/keys`))
  assert.equal(await roleWith(await tokenOf({}), cut), 503)
  assert.equal(errors.length, 1)
})
