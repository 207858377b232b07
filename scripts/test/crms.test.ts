import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import test from 'node:test'
import type { KnownAdapter } from '../../packages/widget/src/context/known-adapter.ts'

const ADAPTERS = 'packages/widget/src/context/adapters'
const PAGES = 'docs/crm'
const pages = readdirSync(PAGES).map((name) => ({
  name,
  text: readFileSync(`${PAGES}/${name}`, 'utf8'),
}))
const index = readFileSync('docs/crms.md', 'utf8')

for (const file of readdirSync(ADAPTERS))
  test(`the docs name the objects and views that ${file} tells apart`, async () => {
    const module = (await import(`../../${ADAPTERS}/${file}`)) as { adapter: KnownAdapter }
    const { app, objects, routes } = module.adapter
    const page = pages.find(({ text }) => text.includes(`\n- App: \`${app}\``))
    assert.ok(index.includes(`](crm/${page?.name}) `), 'the list leads there')
    const lists = (page?.text ?? '').replace(/\n {2}/g, ' ')
    assert.match(lists, new RegExp(`\n- Objects: ${objects.join(', ')}\n`))
    const views = [...new Set(routes.map(({ view }) => view))]
    assert.match(lists, new RegExp(`\n- Views: ${views.join(', ')}\n`))
  })
