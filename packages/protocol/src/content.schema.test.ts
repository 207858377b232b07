import assert from 'node:assert/strict'
import test from 'node:test'
import { content } from './schema.ts'

const text = { en: 'x' }
const reply = { status: 'done', text, on: '2026-11-02' }

const answer = { id: 'a', said: text, from: '2026-11-02', reply }
const idea = { id: 'a', title: text }
const offer = { id: 'a', reasons: ['too-complex'], title: text, text }

const PHONE = { id: 'phone', title: text, selectors: ['#phone'] }

/** One valid thing for each list whose things have ids. */
const LISTS = {
  departments: { id: 'a', name: text, headcount: 40 },
  topics: { id: 'a', title: text },
  tips: { id: 'a', title: text, benefit: text, author: 'x', until: '2027-01-01' },
  surveys: {
    id: 'a',
    title: text,
    from: '2026-11-01',
    until: '2026-11-30',
    questions: [{ id: 'q', type: 'rating', title: text }],
  },
  ideas: idea,
  answers: answer,
  offers: offer,
  anchors: { id: 'a', title: text, selectors: ['#a'] },
  announcements: {
    id: 'a',
    kind: 'status',
    title: text,
    body: text,
    from: '2026-11-01',
    until: '2026-11-30',
  },
  hints: { id: 'a', anchor: 'phone', rules: [{ is: 'empty' }], title: text, benefit: text },
  checklists: { id: 'a', title: text, steps: [{ id: 's', title: text }] },
  goals: { id: 'a', title: text, from: '2026-11-01', until: '2026-11-30' },
  recognitions: { id: 'a', text, on: '2026-11-30' },
}

/** `path: message` of each fault. */
function faultsOf(lists: Record<string, unknown>): string[] {
  const result = content.safeParse({ v: 1, site: 'acme', anchors: [PHONE], ...lists })
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

for (const [list, thing] of Object.entries(LISTS))
  test(`an id is given once among ${list}, and the fault names the second place`, () => {
    const other = { ...thing, id: 'b' }
    assert.deepEqual(faultsOf({ [list]: [thing, other] }), [])
    assert.deepEqual(faultsOf({ [list]: [thing, other, thing] }), [
      `${list}.2.id: "a" is given before`,
    ])
  })

test('things of two lists may share an id', () => {
  assert.deepEqual(faultsOf({ ideas: [idea], answers: [answer], offers: [offer] }), [])
})

test('an answer may be given on the day it was asked for, and not before it', () => {
  assert.deepEqual(faultsOf({ answers: [answer] }), [])
  assert.deepEqual(faultsOf({ answers: [{ ...answer, from: '2026-11-03' }] }), [
    'answers.0.reply.on: before it was said, 2026-11-03',
  ])
})

test('an idea is answered once it is published, where its day is told', () => {
  assert.deepEqual(faultsOf({ ideas: [{ ...idea, reply }] }), [])
  assert.deepEqual(faultsOf({ ideas: [{ ...idea, reply, from: '2026-11-02' }] }), [])
  assert.deepEqual(faultsOf({ ideas: [{ ...idea, reply, from: '2026-11-03' }] }), [
    'ideas.0.reply.on: before it was said, 2026-11-03',
  ])
})

test('an offer links to https and nothing else', () => {
  assert.deepEqual(faultsOf({ offers: [{ ...offer, link: 'https://example.com/course' }] }), [])
  for (const link of ['http://example.com', 'javascript:alert(1)', 'example.com', ''])
    assert.deepEqual(faultsOf({ offers: [{ ...offer, link }] }), [
      'offers.0.link: an https address',
    ])
})
