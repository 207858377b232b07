import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import type { Content } from '@candor/protocol'
import { send } from './testing/client.ts'
import { newId, times } from './testing/events.ts'
import { rankCorrelation } from './testing/rankCorrelation.ts'
import { setUp } from './testing/setup.ts'

const TITLE = { en: 'x' }
const QUESTIONS = ['qa', 'qb', 'qc', 'qd', 'qe']
const CONTENT: Content = {
  v: 1,
  site: 'demo',
  surveys: [
    {
      id: 'start',
      title: TITLE,
      from: '2026-01-01',
      until: '2030-01-01',
      questions: QUESTIONS.map((id) => ({ id, type: 'text', title: TITLE })),
    },
  ],
}

/** Its end lies where the text ends: behind a thousand bytes in a page of its own. */
const textOf = (question: string, person: number, filling: string) =>
  `${filling}${question}-${String(person).padStart(4, '0')}`

const surveyOf = (person: number, filling: string) => ({
  id: newId(),
  kind: 'survey',
  survey: 'start',
  answers: QUESTIONS.map((question) => ({ question, value: textOf(question, person, filling) })),
})

interface Found {
  at: number
  page: number
  question: string
  person: number
}

/** The answers as they lie in the file. */
function found(db: string): Found[] {
  const bytes = readFileSync(db)
  return [...bytes.toString('latin1').matchAll(/(q[a-e])-(\d{4})/g)].map((match) => ({
    at: match.index,
    page: Math.floor(match.index / bytes.readUInt16BE(16)),
    question: match[1] ?? '',
    person: Number(match[2]),
  }))
}

function groups(all: readonly Found[], nameOf: (one: Found) => string): Found[][] {
  const names = new Set(all.map(nameOf))
  return [...names].map((name) => all.filter((one) => nameOf(one) === name))
}

/** How far the order in the groups is from chance, in deviations: 5 is one in a million. */
function deviation(groups: readonly Found[][]): number {
  let sum = 0
  let freedom = 0
  for (const group of groups) {
    if (group.length < 2) continue
    const byArrival = group.toSorted((a, b) => a.person - b.person)
    sum += (group.length - 1) * rankCorrelation(byArrival.map(({ at }) => at))
    freedom += group.length - 1
  }
  return Math.abs(sum) / Math.sqrt(Math.max(1, freedom))
}

function assertNoOrder(all: readonly Found[], people: number) {
  assert.equal(all.length, people * QUESTIONS.length, 'each once')
  const inPages = groups(all, ({ page, question }) => `${page} ${question}`)
  const inFile = groups(all, ({ question }) => question)
  assert.ok(deviation(inPages) < 5, 'in pages')
  // Keys begin with the question, so in each question its order in the file is one of its own.
  assert.ok(deviation(inFile) < 5, 'in the file')
  const isLinked = (one: Found, index: number) => all[index + 1]?.person === one.person
  const expected = all.length / people
  const linked = all.filter(isLinked).length
  assert.ok(linked < expected + 5 * Math.sqrt(expected), `${linked} neighbours of one person`)
}

for (const [people, filling] of [
  [10, ''],
  [25, ''],
  [60, ''],
  [25, 'x'.repeat(1500)],
] as const)
  test(`the places of ${people} surveys of ${filling.length} bytes in the file tell neither order nor person`, async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] })
    const { collector, db } = setUp(test, { content: CONTENT })
    const half = people / 2
    for (let person = 0; person < people; person += 1) {
      if (person === Math.floor(half)) test.mock.timers.tick(10_000)
      await send(collector, surveyOf(person, filling))
    }
    test.mock.timers.tick(10_000)
    assertNoOrder(found(db), people)
    await send(collector, ...times(3, (more) => surveyOf(people + more, filling)))
    await collector.close()
    assertNoOrder(found(db), people + 3)
  })
