import assert from 'node:assert/strict'
import test from 'node:test'
import { lint } from './lint.ts'

const channels = [{ kind: 'mail', to: 'crm@example.com' }]

const NAMES = ['Kim van Muster', 'Alex Beispiel', 'Sales Team', 'Vertrieb Nord', 'Mark']

/** The names that are found in a word of thanks, in a file that names these people. */
function namesIn(text: string): string[] {
  const content = {
    v: 1,
    site: 'acme',
    departments: [{ id: 'a', name: { de: 'Vertrieb' }, headcount: 40 }],
    powerUsers: NAMES.map((name) => ({ name, channels })),
    recognitions: [{ id: 'r', text: { en: text }, on: '2026-11-01' }],
  }
  return lint(JSON.stringify(content), { today: '2026-11-25' }).flatMap(({ message }) => {
    const name = /^names an individual, "(.*)"$/.exec(message)?.[1]
    return name ? [name] : []
  })
}

test('a word of thanks is refused where it names somebody as the file does, or by a form of address', () => {
  for (const [text, name] of [
    ['Thank you, Kim van Muster', 'Kim van Muster'],
    ['What Alex Beispiel wrote helps us all', 'Alex Beispiel'],
    ['Thank you, Kim!', 'Kim'],
    ['Danke Alex, das hilft', 'Alex'],
    ['Un grand merci à Kim', 'Kim'],
    ['Thanks to Alex.', 'Alex'],
    ['Grazie, signora Rossi', 'signora Rossi'],
    ['Write to kim@example.com', 'kim@example.com'],
  ] as const)
    assert.deepEqual(namesIn(text), [name], text)
})

test('a word of thanks is not refused for words that may be of a team or a thing', () => {
  for (const text of [
    'Thank you, Sales Team',
    'Thank you, Customer Care',
    'Danke, Vertrieb!',
    'Danke, Vertrieb Nord',
    'Each mark counts. Thanks, Mark Sales as done',
    'Kimonos sold out. Thank you, Kimberley site',
    'The example of Muster AG',
  ])
    assert.deepEqual(namesIn(text), [], text)
})
