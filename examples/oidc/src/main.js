import { createCollector } from '@candor/collector'
import { serve } from '@candor/collector/node'
import { sqlite } from '@candor/collector/sqlite'
import { oidc } from './oidc.js'

const { OIDC_ISSUER = '', OIDC_AUDIENCE = '', OIDC_KEYS = '' } = process.env

const collector = createCollector({
  store: sqlite('candor.db'),
  authorize: oidc({
    issuer: OIDC_ISSUER,
    audience: OIDC_AUDIENCE,
    keys: new URL(OIDC_KEYS),
    roles: { 'candor-lead': 'lead', 'candor-power-user': 'power-user' },
  }),
})
const server = await serve(collector, { port: 8787, host: '127.0.0.1' })
process.stdout.write(`Candor listens at ${server.url}\n`)
