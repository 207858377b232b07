import assert from 'node:assert/strict'
import test from 'node:test'
import type { Condition, SurveyQuestion } from './question.ts'
import { reached } from './reached.ts'

const title = { en: 'x' }
const choices = ['a', 'b', 'c'].map((id) => ({ id, title }))

const rating = (id: string, ...when: Condition[]): SurveyQuestion => ({
  id,
  type: 'rating',
  title,
  ...(when.length > 0 && { when }),
})

const idsOf = (questions: SurveyQuestion[], answers: Record<string, number | string | string[]>) =>
  reached(questions, new Map(Object.entries(answers))).map(({ id }) => id)

test('a question without a condition is always asked', () => {
  assert.deepEqual(idsOf([rating('q'), { id: 's', type: 'statement', title }], {}), ['q', 's'])
})

test('a question is asked where the answer is one of those, and not where there is none', () => {
  const questions = [rating('q'), rating('why', { question: 'q', is: [1, 2] })]
  assert.deepEqual(idsOf(questions, { q: 2 }), ['q', 'why'])
  assert.deepEqual(idsOf(questions, { q: 3 }), ['q'])
  assert.deepEqual(idsOf(questions, {}), ['q'])
})

test('every condition must be met', () => {
  const both = [
    { question: 'p', is: [1] },
    { question: 'q', is: [1] },
  ]
  const questions = [rating('p'), rating('q'), rating('both', ...both)]
  assert.deepEqual(idsOf(questions, { p: 1, q: 1 }), ['p', 'q', 'both'])
  assert.deepEqual(idsOf(questions, { p: 1, q: 2 }), ['p', 'q'])
})

test('an answer to a question that is not asked opens nothing', () => {
  const questions = [
    rating('p'),
    rating('q', { question: 'p', is: [1] }),
    rating('r', { question: 'q', is: [1] }),
  ]
  assert.deepEqual(idsOf(questions, { p: 1, q: 1 }), ['p', 'q', 'r'])
  assert.deepEqual(idsOf(questions, { p: 2, q: 1 }), ['p'])
})

test('of a multiple choice any counts, of a ranking the first place', () => {
  const after = (type: 'multiple' | 'ranking'): SurveyQuestion[] => [
    { id: 'q', type, title, choices },
    rating('why', { question: 'q', is: ['b'] }),
  ]
  assert.deepEqual(idsOf(after('multiple'), { q: ['a', 'b'] }), ['q', 'why'])
  assert.deepEqual(idsOf(after('multiple'), { q: ['a', 'c'] }), ['q'])
  assert.deepEqual(idsOf(after('ranking'), { q: ['b', 'a', 'c'] }), ['q', 'why'])
  assert.deepEqual(idsOf(after('ranking'), { q: ['a', 'b', 'c'] }), ['q'])
})

test('a matrix is named by its row', () => {
  const questions: SurveyQuestion[] = [
    { id: 'm', type: 'matrix', title, rows: [{ id: 'row', title }], choices },
    rating('why', { question: 'row', is: ['a'] }),
  ]
  assert.deepEqual(idsOf(questions, { row: 'a' }), ['m', 'why'])
  assert.deepEqual(idsOf(questions, { row: 'b' }), ['m'])
})

test('what may still be answered anyhow keeps open what hangs on it, unless it is not asked', () => {
  const questions = [
    rating('p'),
    rating('q', { question: 'p', is: [1] }),
    rating('r', { question: 'q', is: [1] }),
  ]
  const open = (ids: string[], answers: [string, number][]) =>
    reached(questions, new Map(answers), (id) => ids.includes(id)).map(({ id }) => id)
  assert.deepEqual(open(['p', 'q'], []), ['p', 'q', 'r'])
  assert.deepEqual(open(['q'], [['p', 1]]), ['p', 'q', 'r'])
  assert.deepEqual(open(['q'], [['p', 2]]), ['p'])
})
