import assert from 'node:assert/strict'
import test from 'node:test'
import * as z from 'zod'
import { entriesOf } from './entries.ts'
import { manifest } from './manifest.ts'
import { batch, withdrawal } from './schema.ts'

/** Keys of a JSON Schema, found by another way than the manifest's: every `properties` anywhere. */
function namesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const own =
    'properties' in node && typeof node.properties === 'object'
      ? Object.keys(node.properties ?? {})
      : []
  return [...own, ...Object.values(node).flatMap(namesIn)]
}

const leaf = (key: string) => key.split(/\.|\[\]\.?/).at(-1) ?? ''

for (const [endpoint, schema] of [
  ['POST /v1/events', batch],
  ['POST /v1/withdraw', withdrawal],
] as const)
  test(`the manifest of ${endpoint} holds every key of the schema, and no other`, () => {
    const listed = manifest().sent[endpoint]?.map(({ key }) => leaf(key)) ?? []
    assert.deepEqual(
      [...new Set(listed)].sort(),
      [...new Set(namesIn(z.toJSONSchema(schema)))].sort(),
    )
  })

test('each key of the manifest has its place, a purpose and a retention', () => {
  const entries = manifest().sent['POST /v1/events'] ?? []
  assert.deepEqual(
    entries.map(({ key }) => key).sort(),
    [
      'events',
      'events[].answers',
      'events[].answers[].question',
      'events[].answers[].value',
      'events[].context',
      'events[].context.app',
      'events[].context.object',
      'events[].context.view',
      'events[].anchor',
      'events[].department',
      'events[].id',
      'events[].idea',
      'events[].kind',
      'events[].rating',
      'events[].reason',
      'events[].receipt',
      'events[].survey',
      'events[].text',
      'events[].tip',
      'events[].tip',
      'events[].topic',
      'events[].verdict',
      'site',
      'v',
    ].sort(),
  )
  for (const { purpose, retention } of entries) assert.ok(purpose && retention)
})

test('a key without purpose or retention makes the manifest throw with its name', () => {
  const meta = { purpose: 'p', retention: 'r' }
  const clean = z.strictObject({ a: z.string().meta(meta) })
  assert.equal(entriesOf(z.toJSONSchema(clean)).length, 1)
  const inside = z.array(z.strictObject({ b: z.string().meta({ purpose: 'p' }) })).meta(meta)
  assert.throws(() => entriesOf(z.toJSONSchema(z.strictObject({ a: inside }))), /a\[\]\.b/)
  const inUnion = z.array(z.union([z.strictObject({ c: z.string() }), z.number()])).meta(meta)
  assert.throws(() => entriesOf(z.toJSONSchema(z.strictObject({ a: inUnion }))), /a\[\]\.c/)
})
