import assert from 'node:assert/strict'
import test from 'node:test'
import type { SurveyValue } from '../event.ts'
import { answersFault } from './answers-fault.ts'
import { possibleValues } from './possible-values.ts'
import type { SurveyQuestion } from './question.ts'

const title = { en: 'x' }
const choices = ['a', 'b', 'c'].map((id) => ({ id, title }))

/** A question of each type, by its type, with values that it takes and those that it does not. */
const CASES: [SurveyQuestion, good: SurveyValue[], bad: [SurveyValue, string][]][] = [
  [
    { id: 'q', type: 'rating', title },
    [1, 5],
    [
      [0, 'out-of-range'],
      [6, 'out-of-range'],
      [Number.NaN, 'out-of-range'],
      ['3', 'wrong-type'],
    ],
  ],
  [
    { id: 'q', type: 'nps', title },
    [0, 10],
    [
      [-1, 'out-of-range'],
      [11, 'out-of-range'],
      [7.5, 'out-of-range'],
      [['7'], 'wrong-type'],
    ],
  ],
  [
    { id: 'q', type: 'effort', title },
    [1, 7],
    [
      [0, 'out-of-range'],
      [8, 'out-of-range'],
    ],
  ],
  [
    { id: 'q', type: 'yes-no', title },
    ['yes', 'no'],
    [
      ['maybe', 'out-of-range'],
      [1, 'wrong-type'],
    ],
  ],
  [
    { id: 'q', type: 'single', title, choices },
    ['a', 'c'],
    [
      ['d', 'out-of-range'],
      [['a'], 'wrong-type'],
    ],
  ],
  [
    { id: 'q', type: 'multiple', title, choices },
    [['a'], ['c', 'a', 'b']],
    [
      [[], 'empty'],
      [['a', 'a'], 'out-of-range'],
      [['a', 'd'], 'out-of-range'],
      ['a', 'wrong-type'],
    ],
  ],
  [
    { id: 'q', type: 'ranking', title, choices },
    [['c', 'a', 'b']],
    [
      [[], 'empty'],
      [['a', 'b'], 'out-of-range'],
      [['a', 'b', 'b'], 'out-of-range'],
      [['a', 'b', 'd'], 'out-of-range'],
      [['a', 'b', 'c', 'a'], 'out-of-range'],
      ['a', 'wrong-type'],
    ],
  ],
  [
    { id: 'm', type: 'matrix', title, rows: [{ id: 'q', title }], choices },
    ['b'],
    [
      ['d', 'out-of-range'],
      [2, 'wrong-type'],
    ],
  ],
  [
    { id: 'q', type: 'text', title },
    ['words', 'x'.repeat(2000)],
    [
      [' \n', 'empty'],
      ['x'.repeat(2001), 'too-long'],
      [['a'], 'wrong-type'],
      [1, 'wrong-type'],
    ],
  ],
  [
    { id: 'q', type: 'short-text', title },
    ['x'.repeat(200)],
    [
      ['', 'empty'],
      ['x'.repeat(201), 'too-long'],
    ],
  ],
]

for (const [question, good, bad] of CASES) {
  const faultOf = (value: SurveyValue) =>
    answersFault([question], [{ question: 'q', value }])?.reason
  test(`a ${question.type} takes its values and no other`, () => {
    for (const value of good) assert.equal(faultOf(value), undefined, JSON.stringify(value))
    for (const [value, fault] of bad) assert.equal(faultOf(value), fault, JSON.stringify(value))
  })
}

test('every value that is possible is taken', () => {
  for (const [question] of CASES)
    for (const value of possibleValues(question)) {
      const given = question.type === 'multiple' ? [String(value)] : value
      if (question.type !== 'ranking')
        assert.equal(answersFault([question], [{ question: 'q', value: given }]), undefined)
    }
})

const BRANCHED: SurveyQuestion[] = [
  { id: 'first', type: 'yes-no', title, required: true },
  { id: 'score', type: 'nps', title, required: true, when: [{ question: 'first', is: ['yes'] }] },
  {
    id: 'grid',
    type: 'matrix',
    title,
    required: true,
    rows: [
      { id: 'one', title },
      { id: 'two', title },
    ],
    choices,
    when: [{ question: 'score', is: [0] }],
  },
  { id: 'said', type: 'text', title, required: true },
  { id: 'read', type: 'statement', title },
]

const fault = (answers: Record<string, SurveyValue>) =>
  Object.values(
    answersFault(
      BRANCHED,
      Object.entries(answers).map(([question, value]) => ({ question, value })),
    ) ?? {},
  ).join(' at ')

test('what the branching does not reach cannot be answered', () => {
  assert.equal(fault({ first: 'no' }), '')
  assert.equal(fault({ first: 'no', score: 3 }), 'out-of-range at score')
  assert.equal(fault({ first: 'yes', score: 3, one: 'a' }), 'out-of-range at one')
})

test('what is required and reached must be answered, a matrix in every row', () => {
  assert.equal(fault({ first: 'yes' }), 'missing-key at score')
  assert.equal(fault({ first: 'yes', score: 0 }), 'missing-key at one')
  assert.equal(fault({ first: 'yes', score: 0, one: 'a' }), 'missing-key at two')
  assert.equal(fault({ first: 'yes', score: 0, one: 'a', two: 'b' }), '')
  assert.equal(fault({ said: 'words' }), 'missing-key at first')
})

test('a required text may be missing: it is not asked of a group that is too small', () => {
  assert.equal(fault({ first: 'no' }), '')
  assert.equal(fault({ first: 'no', said: 'words' }), '')
})

test('a statement, a matrix as a whole and what is no question cannot be answered', () => {
  for (const id of ['read', 'grid', 'constructor'])
    assert.equal(fault({ first: 'no', [id]: 'a' }), `not-in-content at ${id}`)
})

test('the order of the answers means nothing, and none is given twice', () => {
  const answers = [
    { question: 'score', value: 3 },
    { question: 'first', value: 'yes' },
  ]
  assert.equal(answersFault(BRANCHED, answers), undefined)
  assert.equal(answersFault(BRANCHED, [...answers, ...answers.slice(0, 1)])?.question, 'score')
})
