import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import test from 'node:test'
import { KIND_WORDS } from '../../packages/insights/src/write/field.ts'
import { localeIn } from '../demo/locale-in.ts'
import { LABELS } from '../../packages/widget/src/launcher/launcher.ts'
import { enMore } from '../../packages/widget/src/messages/en-more.ts'

const languages = Object.keys(LABELS)
const MESSAGES = 'packages/widget/src/messages'

test('the README names the languages', () => {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const listed = new Intl.ListFormat('en-GB').format(languages.map((one) => names.of(one) ?? one))
  assert.ok(readFileSync('README.md', 'utf8').replace(/\s+/g, ' ').includes(listed), listed)
})

test('the demo speaks each that the README says, and refuses others', () => {
  const [said = ''] = /`CANDOR_DEMO_LOCALE=[^.]*/.exec(readFileSync('README.md', 'utf8')) ?? []
  const named = [...said.matchAll(/[=`]([a-z]{2})[ `]/g)].map(([, one]) => one)
  assert.deepEqual(['en', ...named].sort(), languages.toSorted())
  for (const one of languages) assert.equal(localeIn(one), one)
  for (const one of ['', 'xx', 'german']) assert.equal(localeIn(one), null)
  assert.equal(localeIn(undefined), 'en')
})

test('the guide to installation lists them', () => {
  const row = /`data-locale`.*/.exec(readFileSync('docs/install.md', 'utf8'))?.[0] ?? ''
  assert.deepEqual(
    [...row.matchAll(/`([a-z]{2})`/g)].map(([, one]) => one).sort(),
    languages.sort(),
  )
})

test('the extension describes itself in each', () => {
  const folder = 'packages/extension/static/_locales'
  assert.deepEqual(readdirSync(folder).sort(), languages.sort())
  const [first, ...others] = languages.map((one) => {
    const { description } = JSON.parse(readFileSync(`${folder}/${one}/messages.json`, 'utf8'))
    // The most that Chrome takes.
    assert.ok(description.message.length <= 132, `${one}: ${description.message.length}`)
    return description.message
  })
  assert.ok(!others.includes(first))
})

test('no message counts by hand: Arabic has six forms', () => {
  for (const file of readdirSync(MESSAGES).filter((name) => !name.includes('.test.'))) {
    const found = /.*[=!]== [1-9]\b.*/.exec(readFileSync(`${MESSAGES}/${file}`, 'utf8'))
    assert.equal(found?.[0], undefined, file)
  }
})

test('news is called the same where it is written and where it is read', () => {
  assert.deepEqual(KIND_WORDS, enMore.newsKinds)
})
