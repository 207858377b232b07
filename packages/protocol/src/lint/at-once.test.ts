import assert from 'node:assert/strict'
import test from 'node:test'
import { lint } from './lint.ts'

/** `path: message. advice` of each finding. */
const saidOf = (content: object | string): string[] =>
  lint(typeof content === 'string' ? content : JSON.stringify(content), {
    today: '2026-11-25',
  }).map(({ level, path, message, advice }) => `${level} ${path}: ${message}. ${advice}`)

const TITLE = { title: { en: 't' } }
const TIP = { ...TITLE, benefit: { en: 'b' }, author: 'x', until: '2027-01-01' }

test('kinds, ids given twice and names of nothing are told in one run', () => {
  const said = saidOf({
    v: '1',
    site: 'acme',
    topics: [
      { id: 'a', ...TITLE },
      { id: 'a', ...TITLE },
    ],
    tips: [
      { id: 'b', ...TIP, until: 'soon' },
      { id: 'b', ...TIP, anchor: 'c' },
      { id: 'd', ...TIP, title: 5 },
    ],
    ideas: 'none',
    checklists: [
      { id: 'e', ...TITLE, steps: [{ id: 's', ...TITLE, tip: 'd' }] },
      { id: 'f', ...TITLE, steps: [{ id: 's', ...TITLE, tip: 'gone' }], departments: ['x'] },
      { id: 'g', ...TITLE, steps: 7 },
    ],
    recognitions: [{ id: 'r', text: { en: 'Thank you, Mrs Muster' }, on: '2026-11-01' }],
  })
  assert.deepEqual(
    said.map((line) => line.split('. ')[0]),
    [
      'error v: is a text',
      'error topics[1].id: "a" is given before',
      'error tips[0].until: "soon" is no day',
      'error tips[1].id: "b" is given before',
      'error tips[1].anchor: "c" is no anchor of this file',
      'error tips[2].title: is a number, which it cannot be',
      'error ideas: is a text, which it cannot be',
      'error checklists[1].steps[0].tip: "gone" is no tip of this file',
      'error checklists[1].departments[0]: "x" is no department of this file',
      'error checklists[2].steps: is a number, which it cannot be',
      'error recognitions[0].text.en: names an individual, "Mrs Muster"',
    ],
  )
})

test('nothing is called unknown that may be meant by what has a fault itself', () => {
  const user = { name: 'CRM team', channels: [{ kind: 'mail', to: 'crm@example.com' }] }
  const content = { v: 1, site: 'acme', powerUsers: [{ ...user, topics: ['a'] }] }
  for (const topics of ['a', [{ ...TITLE }], [{ id: 'a' }], [{ id: 'a', ...TITLE, more: 1 }], [5]])
    assert.doesNotMatch(String(saidOf({ ...content, topics })), /no topic/)
  assert.match(String(saidOf({ ...content, topics: [{ id: 'b' }] })), /"a" is no topic/)
})

test('a number or a yes in quotes is told to go without them', () => {
  const said = saidOf({ v: '1', site: 'acme', departments: [{ id: 'a', headcount: '40' }] })
  assert.deepEqual(said.slice(0, 1), ['error v: is a text. Write 1, without quotes.'])
  assert.ok(said.includes('error departments[0].headcount: is a text. Write 40, without quotes.'))
  const words = saidOf({ v: 1, site: 'acme', departments: [{ id: 'a', headcount: 'many' }] })
  assert.ok(
    words.includes(
      'error departments[0].headcount: is a text, which it cannot be. Write a whole number.',
    ),
  )
})

test('a file in UTF-16 is told once to be saved as UTF-8', () => {
  const file = Buffer.from('\uFEFF{ "v": 1, "site": "acme" }', 'utf16le')
  for (const bytes of [file, file.subarray(2), Buffer.from(file).swap16()])
    assert.deepEqual(saidOf(bytes.toString('utf8')), [
      'error : is not in UTF-8. Save it as UTF-8: editors ask for the encoding when they save.',
    ])
})

test('one is one, and several are several', () => {
  const said = (everyHours: number) =>
    String(
      saidOf({
        v: 1,
        site: 'acme',
        tips: [{ id: 'a', ...TIP, where: [{ object: 'Deal' }], prompt: { everyHours } }],
        adapters: [{ app: 'own', objects: ['Deal'], routes: [{ at: '/:object', view: 'list' }] }],
      }),
    )
  assert.match(said(1), /again after 1 hour\. /)
  assert.match(said(2), /again after 2 hours\. /)
})

test('a file in the letters of an older editor is told where the first of them is', () => {
  const json = '{\n  "v": 1,\n  "site": "acme",\n  "tips": "Fälle"\n}'
  const [finding, ...others] = lint(Buffer.from(json, 'latin1').toString('utf8'), {
    today: '2026-11-25',
  })
  assert.deepEqual(others, [])
  assert.equal(finding?.message, 'is not in UTF-8')
  assert.deepEqual([finding.line, finding.column], [4, 13])
})

test('an empty file is told to be empty', () => {
  for (const json of ['', ' \n', '\uFEFF']) {
    const findings = lint(json, { today: '2026-11-25' })
    assert.deepEqual(
      findings.map(({ message }) => message),
      ['is empty'],
    )
  }
})
