import assert from 'node:assert/strict'
import test from 'node:test'
import type { Survey, SurveyQuestion } from '../index.ts'
import { content } from '../schema.ts'

const title = { en: 'x' }
const choices = [
  { id: 'a', title },
  { id: 'b', title },
]

const EVERY_TYPE: SurveyQuestion[] = [
  { id: 'rating', type: 'rating', title, note: title, required: true, newPage: true },
  { id: 'nps', type: 'nps', title, when: [{ question: 'rating', is: [1, 2] }] },
  { id: 'effort', type: 'effort', title },
  { id: 'yes-no', type: 'yes-no', title },
  { id: 'single', type: 'single', title, choices, shuffle: true },
  { id: 'multiple', type: 'multiple', title, choices },
  { id: 'ranking', type: 'ranking', title, choices },
  { id: 'matrix', type: 'matrix', title, rows: [{ id: 'row', title }], choices, shuffle: true },
  { id: 'text', type: 'text', title, required: true },
  { id: 'short-text', type: 'short-text', title },
  {
    id: 'statement',
    type: 'statement',
    title,
    when: [
      { question: 'yes-no', is: ['yes'] },
      { question: 'row', is: ['a', 'b'] },
    ],
  },
]

const surveyOf = (questions: unknown[], more: Partial<Survey> = {}) => ({
  id: 'pulse',
  title,
  from: '2026-10-01',
  until: '2026-10-31',
  questions,
  ...more,
})

/** `path: message` of each fault. */
function faultsOf(survey: unknown): string[] {
  const result = content.safeParse({ v: 1, site: 'acme', surveys: [survey] })
  const issues = result.error?.issues ?? []
  return issues.map(({ path, message }) => `${path.slice(2).join('.')}: ${message}`)
}

const questionFaults = (...questions: unknown[]) => faultsOf(surveyOf(questions))

test('a survey may ask in every way', () => {
  assert.deepEqual(faultsOf(surveyOf(EVERY_TYPE, { note: title })), [])
})

test('a survey may last a day, and not end before it begins', () => {
  assert.deepEqual(faultsOf(surveyOf(EVERY_TYPE, { from: '2026-10-31' })), [])
  assert.deepEqual(faultsOf(surveyOf(EVERY_TYPE, { from: '2026-11-01' })), [
    'until: before it begins, 2026-11-01',
  ])
})

test('choices belong to the questions that have them, rows to a matrix', () => {
  for (const question of EVERY_TYPE) {
    const { id } = question
    const has = (key: string) => key in question
    const without = (key: string) =>
      Object.fromEntries(
        Object.entries({ ...question, when: undefined }).filter(([k, v]) => k !== key && v),
      )
    for (const key of ['choices', 'rows'])
      if (has(key))
        assert.match(
          String(questionFaults(without(key))),
          new RegExp(`^questions.0.${key}: .*array`),
        )
      else
        assert.match(
          String(questionFaults({ ...without(key), [key]: choices })),
          new RegExp(`Unrecognized key: "${key}"`),
          id,
        )
  }
})

test('a statement cannot be required, and no type is made up', () => {
  assert.match(
    String(questionFaults({ id: 'q', type: 'statement', title, required: true })),
    /Unrecognized key: "required"/,
  )
  assert.match(
    String(questionFaults({ id: 'q', type: 'slider', title })),
    /^questions\.0\.type: Invalid discriminator value/,
  )
})

test('an id is given once among questions and rows, and once among the choices of a question', () => {
  const rows = [
    { id: 'q', title },
    { id: 'r', title },
    { id: 'r', title },
  ]
  assert.deepEqual(
    questionFaults(
      { id: 'q', type: 'rating', title },
      { id: 'm', type: 'matrix', title, rows, choices },
      { id: 'm', type: 'single', title, choices: [...choices, { id: 'b', title }] },
    ),
    [
      'questions.1.rows.0.id: "q" is given before',
      'questions.1.rows.2.id: "r" is given before',
      'questions.2.id: "m" is given before',
      'questions.2.choices.2.id: "b" is given before',
    ],
  )
})

test('a choice does not look like a number of somebody, which the widget would take out', () => {
  const named = (id: string) =>
    questionFaults({ id: 'q', type: 'single', title, choices: [...choices, { id, title }] })
  for (const id of ['since-2024', '1-to-3-years', 'q3-26']) assert.deepEqual(named(id), [])
  for (const id of ['1000-5000', '2026-10-01', '079-1234567', '01-2----3', 'abcdefg1234'])
    assert.deepEqual(named(id), [
      'questions.0.choices.2.id: too many digits: taken for the number of somebody',
    ])
})

test('a condition names an earlier question and values that it can have', () => {
  const last = (question: string, is: unknown[]) =>
    questionFaults(
      ...EVERY_TYPE,
      { id: 'last', type: 'rating', title, when: [{ question, is }] },
      { id: 'later', type: 'rating', title },
    )
  const place = 'questions.11.when.0'
  for (const [question, is] of [
    ['rating', [5]],
    ['nps', [0, 10]],
    ['effort', [7]],
    ['yes-no', ['no']],
    ['single', ['a']],
    ['multiple', ['b']],
    ['ranking', ['b']],
    ['row', ['a']],
  ] as const)
    assert.deepEqual(last(question, [...is]), [])
  for (const id of ['last', 'later', 'nobody', 'matrix', 'statement'])
    assert.deepEqual(last(id, ['a']), [`${place}.question: "${id}" is no earlier question`])
  for (const id of ['text', 'short-text'])
    assert.deepEqual(last(id, ['a']), [`${place}.question: "${id}" is answered in own words`])
  assert.deepEqual(last('single', ['a', 'c']), [
    `${place}.is.1: "single" is answered with one of "a", "b"`,
  ])
  assert.deepEqual(last('rating', ['1', 6]), [
    `${place}.is.0: "rating" is answered with one of 1, 2, 3, 4, 5`,
    `${place}.is.1: "rating" is answered with one of 1, 2, 3, 4, 5`,
  ])
})

test('a ranking has at most ten choices', () => {
  const ranking = (n: number) => ({
    id: 'q',
    type: 'ranking',
    title,
    choices: Array.from({ length: n }, (_, index) => ({ id: `c${index}`, title })),
  })
  assert.deepEqual(questionFaults(ranking(10)), [])
  assert.deepEqual(questionFaults(ranking(11)), [
    'questions.0.choices: has more choices than 10, too many to rank',
  ])
})

test('a survey asks something, and no more than one event can carry', () => {
  const many = (n: number, type: string, more = {}) =>
    Array.from({ length: n }, (_, index) => ({ id: `q${index}`, type, title, ...more }))
  assert.deepEqual(questionFaults(...many(2, 'statement')), [
    'questions: none of them asks anything',
  ])
  assert.deepEqual(questionFaults(...many(7, 'text')), [])
  assert.match(String(questionFaults(...many(8, 'text'))), /^questions: .*at most 48128 are sent/)
  const rows = Array.from({ length: 50 }, (_, index) => ({ id: `r${index}`, title }))
  const matrix = { id: 'm', type: 'matrix', title, rows, choices }
  assert.deepEqual(questionFaults(matrix, ...many(50, 'rating')), [])
  assert.deepEqual(questionFaults(matrix, ...many(51, 'rating')), [
    'questions: 101 answers, rows counted; at most 100 are sent',
  ])
})
