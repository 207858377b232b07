import assert from 'node:assert/strict'
import test from 'node:test'
import { aboutSuperiors } from './about-superiors.ts'
import type { SurveyQuestion } from './question.ts'

const title = { en: 'x' }
const question = (id: string, rest: Partial<SurveyQuestion> = {}) =>
  ({ id, type: 'yes-no', title, ...rest }) as SurveyQuestion

const asked = (...by: string[]) => ({ when: by.map((id) => ({ question: id, is: ['no'] })) })
const idsOf = (...questions: SurveyQuestion[]) => [...aboutSuperiors(questions)]

test('what is marked is about superiors, and what is not is not', () => {
  assert.deepEqual(idsOf(question('boss', { superiors: true }), question('tool')), ['boss'])
  assert.deepEqual(idsOf(question('tool', { superiors: false })), [])
})

test('so is all that is asked by the answer to it, however far away', () => {
  assert.deepEqual(
    idsOf(
      question('tool'),
      question('boss', { superiors: true }),
      question('why', asked('tool', 'boss')),
      question('other', asked('tool')),
      question('since', asked('why')),
    ),
    ['boss', 'why', 'since'],
  )
})

test('a matrix is so with each row, and its rows ask others', () => {
  const rows = [{ id: 'r1', title }]
  assert.deepEqual(
    idsOf(
      question('grid', { type: 'matrix', rows, choices: rows, superiors: true }),
      question('why', asked('r1')),
    ),
    ['grid', 'r1', 'why'],
  )
})
