import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import test, { after } from 'node:test'
import { join } from 'node:path'
import { createCollector } from './collector.ts'
import { serve } from './runtime/node.ts'
import { sqlite } from './store/sqlite.ts'
import { clockAt, folderOf, W40 } from './testing/setup.ts'

const golden = new URL('../../protocol/golden/', import.meta.url)

const filesOf = (folder: string) =>
  readdirSync(new URL(`${folder}/`, golden)).map((file) => {
    const json = JSON.parse(readFileSync(new URL(`${folder}/${file}`, golden), 'utf8'))
    return { name: `${folder}/${file}`, json }
  })

const collector = createCollector({
  store: sqlite(join(folderOf({ after }), 'candor.db')),
  now: clockAt(W40).now,
})
const server = await serve(collector, { port: 0 })
after(async () => {
  await server.close()
  await collector.close()
})

const send = (body: string) => fetch(`${server.url}/v1/events`, { method: 'POST', body })

for (const { name, json } of filesOf('good'))
  test(`${name} is accepted in full, and a second time known`, async () => {
    const ids = json.events.map(({ id }: { id: string }) => id)
    const first = await send(JSON.stringify(json))
    assert.equal(first.status, 202)
    assert.deepEqual(await first.json(), { accepted: ids, duplicate: [], rejected: [] })
    const second = await send(JSON.stringify(json))
    assert.deepEqual(await second.json(), { accepted: [], duplicate: ids, rejected: [] })
  })

for (const { name, json } of [...filesOf('bad'), ...filesOf('refused')])
  test(`${name} is answered ${json.status} as it says`, async () => {
    const response = await send(json.raw ?? JSON.stringify(json.body))
    assert.equal(response.status, json.status)
    const answer = await response.json()
    if (response.status === 202) assert.deepEqual(answer, json.answer)
    else assert.partialDeepStrictEqual(answer, json.answer)
  })
