import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { content } from '../content.schema.ts'
import { contentJsonSchema } from './json-schema.ts'

const schema = contentJsonSchema()

// What "format" adds for editors stands in "pattern" too.
const isDescribed = new Ajv({ strict: false, validateFormats: false }).compile(schema)

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

const SAMPLES: Record<string, unknown> = {
  starter: read('../starter/content.json'),
  demo: read('../../../../examples/demo-crm/content.json'),
  'cloudflare worker': read('../../../../examples/cloudflare-worker/content.json'),
}

for (const [name, sample] of Object.entries(SAMPLES))
  test(`the content of the ${name} is as the published description says`, () => {
    assert.ok(isDescribed(sample), JSON.stringify(isDescribed.errors))
  })

test('the published description and the validator agree on any change of a sample', () => {
  const anyValue = fc.oneof(
    fc.constant(undefined),
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom('', 'x', '2026-11-30', '2026-13-30', 'https://example.com', 'http://x', 0, 1.5),
  )
  const anySample = fc.constantFrom(...Object.values(SAMPLES))
  fc.assert(
    fc.property(anySample, fc.nat(), anyValue, (sample, index, value) => {
      const changed = changedAt(sample, index, value)
      assert.equal(isDescribed(changed), isValid(changed), JSON.stringify(isDescribed.errors))
    }),
    { numRuns: 1500 },
  )
})

test('every field says what it is', () => {
  assert.deepEqual(undescribed(schema, 'content'), [])
})

/** Fields and forms without a description; what stands in a list or by language is told there. */
function undescribed(node: object, path: string): string[] {
  const { properties = {}, items, oneOf = [] } = node as Record<string, Record<string, object>>
  return [
    ...Object.entries(properties).flatMap(([key, one]) => [
      ...('description' in one || 'const' in one || 'enum' in one ? [] : [`${path}.${key}`]),
      ...undescribed(one, `${path}.${key}`),
    ]),
    ...(items ? undescribed(items, `${path}[]`) : []),
    ...Object.values(oneOf).flatMap((one) => undescribed(one, path)),
  ]
}

/** Rules between several fields are of the linter: a description of the form cannot tell them. */
const isValid = (value: unknown): boolean =>
  (content.safeParse(value).error?.issues ?? []).every(
    ({ code, message }) => code === 'custom' && message !== 'is in no language',
  )

type Inner = Record<string, unknown>

/** One of all the values inside changed; by `undefined`: taken out. */
function changedAt(value: unknown, index: number, by: unknown): unknown {
  const paths = pathsIn(value)
  const path = paths[index % paths.length] ?? []
  const copy = structuredClone(value)
  const last = path.at(-1)
  if (last === undefined) return by ?? null
  const parent = path.slice(0, -1).reduce((inner, key) => inner[key] as Inner, copy as Inner)
  if (by === undefined && Array.isArray(parent)) parent.splice(Number(last), 1)
  else if (by === undefined) delete parent[last]
  else parent[last] = by
  return copy
}

function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]))]
}
