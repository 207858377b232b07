import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { ANNOUNCEMENT_KINDS } from './content.ts'
import { lint } from './lint.ts'
import { starter } from './starter.ts'

const TODAY = '2026-11-25'

const text = readFileSync(new URL('./starter/content.json', import.meta.url), 'utf8')

test('nothing has to be mended in the starter file but to replace what is invented, so each of its texts is in both languages', () => {
  const said = lint(text, { today: TODAY })
  assert.deepEqual(
    said.filter(({ message }) => message !== 'is still an example of the starter file'),
    [],
  )
  for (const path of ['notice', 'powerUsers[3].name', 'tips[0].author', 'recognitions[0].text'])
    assert.equal(said.filter((one) => one.path === path).length, 1, path)
})

test('whoever takes the place of what is invented is reminded of it no more', () => {
  const own = text.replaceAll(/"(?:Example|Beispiel): /g, '"')
  assert.deepEqual(lint(own, { today: TODAY }), [])
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

test('news of each kind are there', () => {
  const kinds = starter.announcements?.map(({ kind }) => kind)
  assert.deepEqual(new Set(kinds), new Set(ANNOUNCEMENT_KINDS))
})

test('what is invented says so, and its addresses and numbers are nobody’s', () => {
  const { powerUsers = [], tips = [], announcements = [], surveys = [], ideas = [] } = starter
  const { answers = [], offers = [], goals = [], recognitions = [] } = starter
  for (const text of [
    ...[...announcements, ...surveys, ...ideas, ...offers, ...goals].map((one) => one.title),
    ...answers.map((one) => one.said),
    ...recognitions.map((one) => one.text),
  ]) {
    assert.match(text['en'] ?? '', /^Example: /)
    assert.match(text['de'] ?? '', /^Beispiel: /)
  }
  for (const name of [...powerUsers.map((one) => one.name), ...tips.map((one) => one.author)])
    assert.match(name, /^Example: /)
  const links = offers.map(({ link }) => link ?? '')
  const channels = powerUsers.flatMap(({ channels }) => channels.map(({ to }) => to))
  // RFC 2606; numbers that the Bundesnetzagentur keeps for film and television.
  for (const to of [...channels, ...links])
    assert.match(to, /@example\.com$|^https:\/\/(?:\w+\.)?example\.com\/|^\+49 30 23125 \d{3}$/)
})

test('the starter file says du in German, as the widget does', () => {
  const german = [...text.matchAll(/"de": "([^"]*)"/g)].map(([, words = '']) => words)
  assert.ok(german.length > 50)
  const formal = german.filter((words) =>
    /(?<!^|[.!?:] )\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b/.test(words),
  )
  assert.deepEqual(formal, [])
})
