import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { batch } from './schema.ts'

const bodiesOf = (folder: string) => {
  const url = new URL(`../golden/${folder}/`, import.meta.url)
  return readdirSync(url).map((file) => {
    return { file, json: JSON.parse(readFileSync(new URL(file, url), 'utf8')) }
  })
}

for (const { file, json } of bodiesOf('good'))
  test(`the schema accepts good/${file} and changes nothing in it`, () => {
    assert.deepEqual(batch.parse(json), json)
  })

for (const { file, json } of bodiesOf('bad'))
  test(`the schema refuses bad/${file}`, () => {
    const body: unknown = 'raw' in json ? undefined : json.body
    assert.equal(batch.safeParse(body).success, false)
  })

for (const { file, json } of bodiesOf('refused'))
  test(`the schema accepts refused/${file}: only a collector can refuse it`, () => {
    assert.equal(batch.safeParse(json.body).success, true)
  })

test('the good batches hold every kind', () => {
  const kinds = bodiesOf('good').flatMap(({ json }) =>
    batch.parse(json).events.map(({ kind }) => kind),
  )
  assert.deepEqual([...new Set(kinds)].sort(), ['ask', 'feedback', 'idea', 'survey', 'tip', 'vote'])
})
