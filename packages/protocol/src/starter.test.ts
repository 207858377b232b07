import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { ANNOUNCEMENT_KINDS } from './content.ts'
import { lint } from './lint.ts'
import { starter } from './starter.ts'

const TODAY = '2026-11-25'

const text = readFileSync(new URL('./starter/content.json', import.meta.url), 'utf8')

test('nothing has to be mended in the starter file, so each of its texts is in both languages', () => {
  assert.deepEqual(lint(text, { today: TODAY }), [])
})

test('the starter file shows every part that a content file may have, but an adapter of its own and what the collector writes', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../dist/content.schema.json', import.meta.url), 'utf8'),
  )
  const parts = Object.keys(schema.properties).filter(
    (part) => part !== 'adapters' && part !== 'textK',
  )
  assert.deepEqual(Object.keys(JSON.parse(text)).toSorted(), parts.toSorted())
})

test('each department finds a person, a tip of theirs and first steps', () => {
  const { departments = [], powerUsers = [], tips = [], checklists = [] } = starter
  assert.deepEqual(
    departments.map(({ id }) => id),
    ['sales', 'service', 'marketing'],
  )
  for (const { id } of departments) {
    const people = powerUsers.filter((user) => user.departments?.includes(id))
    assert.ok(people.length > 0, id)
    assert.ok(
      tips.some(({ author }) => people.some(({ name }) => name === author)),
      id,
    )
    assert.ok(
      checklists.some((list) => list.departments?.includes(id)),
      id,
    )
  }
})

test('news of each kind are there, and what is invented in them says so', () => {
  const { announcements = [], goals = [], recognitions = [] } = starter
  assert.deepEqual(new Set(announcements.map(({ kind }) => kind)), new Set(ANNOUNCEMENT_KINDS))
  for (const title of [
    ...[...announcements, ...goals].map((one) => one.title),
    ...recognitions.map((one) => one.text),
  ]) {
    assert.match(title['en'] ?? '', /^Example: /)
    assert.match(title['de'] ?? '', /^Beispiel: /)
  }
})
