import type { Condition, Survey, SurveyQuestion } from '@candor/protocol'
import { expect } from 'chai'
import type { Form, SurveyDraft } from './draft.ts'
import { withAnswer } from './draft.ts'
import { pagesOf } from './pages-of.ts'
import { progressOf } from './progress-of.ts'
import { started } from './started.ts'
import { toAnswers } from './to-answers.ts'
import { back, forward } from './turn.ts'

const title = { en: 'x' }

const page = (id: string, ...when: Condition[]): SurveyQuestion => ({
  id,
  type: 'yes-no',
  title,
  newPage: true,
  ...(when.length > 0 && { when }),
})

const formOf = (...questions: SurveyQuestion[]): Form => {
  const survey: Survey = { id: 's', title, from: '2026-01-01', until: '2026-12-31', questions }
  return { survey, mayWrite: true }
}

/** Two branches of unequal length. */
const branched = formOf(
  page('a'),
  page('yes', { question: 'a', is: ['yes'] }),
  page('no-1', { question: 'a', is: ['no'] }),
  page('no-2', { question: 'no-1', is: ['yes'] }),
  page('end'),
)

const on = (form: Form, draft: SurveyDraft): SurveyDraft => {
  const result = forward(form, draft)
  return 'draft' in result ? result.draft : draft
}

const idsOf = (form: Form, draft: SurveyDraft) => pagesOf(form, draft).map(({ id }) => id)

describe('pages of a survey', () => {
  it('begin where the author says, and are skipped where nothing on them is asked', () => {
    const same: SurveyQuestion = { id: 'b', type: 'nps', title }
    const form = formOf(page('a'), same, page('c', { question: 'a', is: ['yes'] }))
    const draft = started(form, 1)
    const asked = pagesOf(form, draft).map(({ questions }) => questions.map(({ id }) => id))
    expect(asked).to.deep.equal([['a', 'b']])
    expect(idsOf(form, withAnswer(draft, 'a', 'yes'))).to.deep.equal(['a', 'c'])
  })

  it('stay apart where the question that begins one is not asked', () => {
    const form = formOf(page('a'), page('b', { question: 'a', is: ['yes'] }), {
      id: 'c',
      type: 'nps',
      title,
    })
    expect(idsOf(form, started(form, 1))).to.deep.equal(['a', 'b'])
  })

  it('leave texts out where one may not write, though they are required', () => {
    const text: SurveyQuestion = { id: 't', type: 'text', title, required: true, newPage: true }
    const form = formOf(page('a'), text)
    const group = { ...form, mayWrite: false }
    expect(idsOf(form, started(form, 1))).to.deep.equal(['a', 't'])
    expect(idsOf(group, started(group, 1))).to.deep.equal(['a'])
    const draft = withAnswer(started(form, 1), 't', 'words')
    expect(toAnswers(form, draft)).to.have.length(1)
    expect(toAnswers(group, draft)).to.deep.equal([])
    expect(draft.answers).to.have.length(1)
  })

  it('are none where there is nothing but texts and one may not write: nothing leaves', () => {
    const form = { ...formOf({ id: 't', type: 'text', title }), mayWrite: false }
    const draft = started(form, 1)
    expect(draft.at).to.equal(null)
    expect(progressOf(form, draft)).to.equal(1)
    expect(back(form, draft)).to.deep.equal(draft)
    expect(toAnswers(form, draft)).to.deep.equal([])
  })
})

describe('progress', () => {
  it('counts what may still come, and no longer what cannot', () => {
    const start = started(branched, 1)
    const passed = [progressOf(branched, start)]
    let draft = on(branched, withAnswer(start, 'a', 'yes'))
    while (draft.at !== null) {
      passed.push(progressOf(branched, draft))
      draft = on(branched, draft)
    }
    passed.push(progressOf(branched, draft))
    expect(passed).to.deep.equal([0, 1 / 3, 2 / 3, 1])
  })

  it('does not move while one chooses, and goes back only with the page', () => {
    const start = withAnswer(started(branched, 1), 'a', 'no')
    const second = on(branched, start)
    expect(progressOf(branched, second)).to.equal(1 / 4)
    expect(progressOf(branched, withAnswer(second, 'no-1', 'yes'))).to.equal(1 / 4)
    expect(progressOf(branched, withAnswer(second, 'no-1', 'no'))).to.equal(1 / 4)
    expect(progressOf(branched, back(branched, second))).to.equal(0)
  })
})
