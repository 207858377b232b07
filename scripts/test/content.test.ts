import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import test from 'node:test'
import type { Content } from '@candor/protocol'
import { ANNOUNCEMENT_KINDS } from '@candor/protocol'
import { findingLine, lint } from '@candor/protocol/lint'
import { KNOWN_APPS } from '../../packages/protocol/src/lint/known-apps.ts'
import type { KnownAdapter } from '../../packages/widget/src/context/known-adapter.ts'

const TODAY = '2026-11-25'
const ADAPTERS = 'packages/widget/src/context/adapters'
const DEMO = 'examples/demo-crm/content.json'

const linesOf = (name: string, text: string) =>
  lint(text, { today: TODAY }).map((finding) => findingLine(name, finding))

for (const file of [
  DEMO,
  'examples/atomic-crm/content.json',
  'examples/cloudflare-worker/content.json',
])
  test(`nothing has to be mended in ${file}`, () => {
    assert.deepEqual(linesOf(file, readFileSync(file, 'utf8')), [])
  })

const docs = readFileSync('docs/content.md', 'utf8')
const examplesIn = (page: string) =>
  [...page.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => json)
const examples = [
  ...examplesIn(docs),
  ...examplesIn(readFileSync('docs/install.md', 'utf8')).filter((json) => json.includes('"site"')),
]

test('the docs have an example of each part of a content file', () => {
  const shown = new Set(examples.flatMap((json) => Object.keys(JSON.parse(json))))
  const schema = JSON.parse(readFileSync('packages/protocol/dist/content.schema.json', 'utf8'))
  assert.deepEqual(
    Object.keys(schema.properties).filter((part) => !shown.has(part)),
    [],
  )
})

for (const [index, json] of examples.entries())
  test(`nothing has to be mended in example ${index + 1} of the docs`, () => {
    assert.deepEqual(linesOf(`example ${index + 1}`, json), [])
  })

test('what the page on the content file shows of the linter is what it says', () => {
  const { file = '', said = '' } =
    /```text\n(?<file>.*?)```.*?```console\n(?<said>.*?)```/s.exec(docs)?.groups ?? {}
  const lines = linesOf('content.json', file)
  assert.deepEqual(said.split('\n').slice(0, lines.length), lines)
  assert.equal(lines.length, 3)
})

test('every way to help can be seen in the demo', () => {
  const demo = JSON.parse(readFileSync(DEMO, 'utf8')) as Content
  const { tips = [], announcements = [], powerUsers = [], hints = [], goals = [] } = demo
  const screensOf = (things: readonly { where?: unknown[] }[]) => things.filter((one) => one.where)
  assert.ok(tips.some(({ anchor }) => anchor))
  assert.ok(tips.some(({ steps = [] }) => steps.some(({ anchor }) => anchor)))
  assert.ok(tips.some(({ prompt }) => prompt))
  assert.ok(announcements.some(({ prompt }) => prompt))
  assert.ok(screensOf(announcements).length > 0)
  assert.ok(announcements.some(({ until }) => until < TODAY))
  assert.deepEqual(new Set(announcements.map(({ kind }) => kind)), new Set(ANNOUNCEMENT_KINDS))
  assert.ok(powerUsers.some(({ hours, away, languages }) => hours && away && languages))
  assert.ok(powerUsers.filter(({ departments }) => departments?.includes('sales')).length > 1)
  assert.deepEqual(
    new Set(hints.flatMap(({ rules }) => rules.map((rule) => rule.is))),
    new Set(['empty', 'older', 'not']),
  )
  assert.ok(goals.some(({ reached }) => reached))
  for (const part of [demo.checklists, demo.recognitions, demo.offers, demo.ideas, demo.answers])
    assert.ok(part && part.length > 0)
  assert.equal(demo.digest, 'month')
})

test('the linter knows every CRM that the widget knows by itself, and its objects', async () => {
  const adapters = await Promise.all(
    readdirSync(ADAPTERS).map(
      (file) => import(`../../${ADAPTERS}/${file}`) as Promise<{ adapter: KnownAdapter }>,
    ),
  )
  assert.deepEqual(
    KNOWN_APPS,
    new Map(adapters.map(({ adapter: { app, objects } }) => [app, [...objects]])),
  )
})
