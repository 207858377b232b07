import type { SurveyQuestion } from '@candor/protocol'
import { expect } from 'chai'
import { dimensionOf, readQuestion } from './question.ts'
import { questionLabel } from './question-label.ts'

describe('name of a question', () => {
  const known = [
    ['feedback.rating', { of: 'rating' }],
    ['ask.topic', { of: 'ask' }],
    ['tip.one-view', { of: 'tip', id: 'one-view' }],
    ['vote.dictate', { of: 'vote', id: 'dictate' }],
    ['survey.autumn.worth', { of: 'survey', survey: 'autumn', question: 'worth' }],
  ] as const
  for (const [name, read] of known)
    it(`${name} is read`, () => expect(readQuestion(name)).to.deep.equal(read))

  it('is kept as it is where this page does not know it', () => {
    for (const name of ['', 'tip', 'tip.a.b', 'survey.a', 'survey.a.b.c', 'nps.x', '__proto__'])
      expect(readQuestion(name)).to.deep.equal({ of: 'unknown', name })
  })

  it('decides by which dimension its answers are divided', () => {
    const policy = { k: 5, textK: 10, by: { feedback: 'context', survey: 'department' } } as const
    expect(dimensionOf('feedback.text', policy)).to.equal('context')
    expect(dimensionOf('survey.a.b', policy)).to.equal('department')
    expect(dimensionOf('tip.a', policy)).to.equal('none')
  })

  it('is shown by the title that the content file gives, else by its id', () => {
    const tip = {
      id: 'one-view',
      title: { en: 'One view' },
      benefit: { en: 'x' },
      author: 'x',
      until: '2027-01-01',
    }
    expect(questionLabel('tip.one-view', { v: 1, site: 'acme', tips: [tip] }).text).to.equal(
      'Tip: One view',
    )
    expect(questionLabel('tip.one-view', null).text).to.equal('Tip: one-view')
    expect(questionLabel('survey.a.b', null).text).to.equal('a: b')
    expect(questionLabel('nps.x', null).text).to.equal('nps.x')
  })

  it('is shown with its row where it is one of a matrix', () => {
    const row = { id: 'searching', title: { en: 'Finding a customer' } }
    const choices = [{ id: 'easy', title: { en: 'Easy' } }]
    const days = { from: '2026-10-01', until: '2026-10-31' }
    const matrix: SurveyQuestion = {
      id: 'parts',
      type: 'matrix',
      title: { en: 'How did it go?' },
      rows: [row],
      choices,
    }
    const survey = { id: 's', title: { en: 'Training' }, ...days, questions: [matrix] }
    expect(
      questionLabel('survey.s.searching', { v: 1, site: 'acme', surveys: [survey] }).text,
    ).to.equal('Training: How did it go?: Finding a customer')
  })
})
