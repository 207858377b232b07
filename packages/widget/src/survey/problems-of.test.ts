import type { SurveyQuestion, SurveyValue } from '@candor/protocol'
import { expect } from 'chai'
import type { SurveyDraft } from './draft.ts'
import { withAnswer } from './draft.ts'
import { problemsOf } from './problems-of.ts'

const title = { en: 'x' }
const choices = ['a', 'b', 'c'].map((id) => ({ id, title }))
const nothing: SurveyDraft = { survey: 's', seed: 1, answers: [], at: 'q' }

const problems = (question: SurveyQuestion, value?: SurveyValue) =>
  problemsOf({ id: 'q', questions: [question] }, withAnswer(nothing, 'q', value)).map(
    ({ what }) => what,
  )

describe('problems of a page', () => {
  it('are required questions without an answer, blanks and no choices being none', () => {
    const text: SurveyQuestion = { id: 'q', type: 'text', title, required: true }
    const multiple: SurveyQuestion = { id: 'q', type: 'multiple', title, choices, required: true }
    expect(problems(text)).to.deep.equal(['missing'])
    expect(problems(text, ' \n')).to.deep.equal(['missing'])
    expect(problems(multiple, [])).to.deep.equal(['missing'])
    expect(problems({ ...text, required: false }, ' \n')).to.deep.equal([])
    expect(problems({ id: 'q', type: 'nps', title, required: true }, 0)).to.deep.equal([])
  })

  it('are named by the row in a matrix', () => {
    const rows = ['q', 'r'].map((id) => ({ id, title }))
    const matrix: SurveyQuestion = { id: 'm', type: 'matrix', title, rows, choices, required: true }
    const page = { id: 'm', questions: [matrix] }
    expect(problemsOf(page, withAnswer(nothing, 'q', 'a'))).to.deep.equal([
      { question: 'r', what: 'missing' },
    ])
  })

  it('are rankings that were begun and not ended, required or not', () => {
    const ranking: SurveyQuestion = { id: 'q', type: 'ranking', title, choices }
    expect(problems(ranking, ['b', 'a'])).to.deep.equal(['incomplete'])
    expect(problems(ranking, ['b', 'a', 'c'])).to.deep.equal([])
    expect(problems(ranking)).to.deep.equal([])
  })

  it('are texts that are too long, as they are or as they will leave', () => {
    const short: SurveyQuestion = { id: 'q', type: 'short-text', title }
    expect(problems(short, 'x'.repeat(200))).to.deep.equal([])
    expect(problems(short, 'x'.repeat(201))).to.deep.equal(['too-long'])
    expect(problems(short, 'a@b.ch '.repeat(28))).to.deep.equal(['too-long'])
    expect(problems({ ...short, type: 'text' }, 'x'.repeat(2001))).to.deep.equal(['too-long'])
  })
})
