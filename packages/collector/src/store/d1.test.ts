import { after } from 'node:test'
import { Miniflare } from 'miniflare'
import { testDedupe } from '../testing/dedupeSuite.ts'
import { testStore } from '../testing/storeSuite.ts'
import { d1 } from './d1.ts'

/** Cloudflare's own runtime on this machine; each database is one binding. */
const names = Array.from({ length: 30 }, (_, index) => `DB${index}`)

const runtime = new Miniflare({
  modules: true,
  script: 'export default { fetch: () => new Response() }',
  d1Databases: [...names, 'DEDUPE'],
  cf: false,
})
after(() => runtime.dispose())

testStore('D1', async () => d1(await runtime.getD1Database(names.pop() ?? '')))

testDedupe('D1', async () => d1(await runtime.getD1Database('DEDUPE')), 8)
