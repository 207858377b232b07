import { expect } from 'chai'
import { findingsOf, questionsOf } from './blocks.ts'
import { isRating } from './is-rating.ts'
import { ratings, screen, week } from './report.sample.ts'
import { textsByQuestion } from './texts.ts'

const windows = [
  week(['2026-W40', '2026-W40'], {
    'feedback.rating': [ratings(screen('Lead'), [5, 0, 0, 0, 0])],
    'tip.a': [{ cells: ['all'], n: 5, counts: { 'true-for-me': 5 } }],
  }),
  week(['2026-W41', '2026-W42'], {
    'feedback.rating': [ratings(screen('Lead'), [0, 0, 0, 0, 7])],
  }),
]

const text = (question: string) => ({ question, cells: ['other'], texts: ['x'] })

describe('what was published about a question', () => {
  it('is added up over its windows, with the weeks that it covers', () => {
    const found = findingsOf(windows, 'feedback.rating')
    expect(found?.n).to.equal(12)
    expect(found?.groups).to.have.length(1)
    expect(found?.period).to.deep.equal({ from: '2026-W40', to: '2026-W42' })
    expect(findingsOf(windows, 'tip.a')?.period).to.deep.equal({ from: '2026-W40', to: '2026-W40' })
  })

  it('is null where nothing was', () => {
    expect(findingsOf(windows, 'vote.x')).to.equal(null)
  })

  it('is listed by question, each once', () => {
    expect(questionsOf(windows)).to.deep.equal(['feedback.rating', 'tip.a'])
  })

  it('is taken for ratings by the content file, else by its values', () => {
    const groups = findingsOf(windows, 'feedback.rating')?.groups ?? []
    const question = { id: 'q', type: 'effort', title: { en: 'x' } } as const
    const survey = { id: 's', title: { en: 'x' }, from: 'x', until: 'x', questions: [question] }
    expect(isRating('survey.s.q', groups, null)).to.equal(true)
    expect(isRating('survey.s.q', [{ counts: new Map([['yes', 5]]) }], null)).to.equal(false)
    expect(isRating('survey.s.q', groups, { v: 1, site: 'a', surveys: [survey] })).to.equal(false)
  })

  it('has texts by question and window, latest window first', () => {
    const byQuestion = textsByQuestion([
      week(['2026-W40', '2026-W41'], {}, [text('idea'), text('feedback.text'), text('idea')]),
      week(['2026-W42', '2026-W42'], {}, [text('idea')]),
    ])
    const ideas = byQuestion.get('idea')?.map(({ period, blocks }) => [period.from, blocks.length])
    expect(ideas).to.deep.equal([
      ['2026-W42', 1],
      ['2026-W40', 2],
    ])
    expect(byQuestion.get('feedback.text')).to.have.length(1)
  })
})
