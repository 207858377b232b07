import type { SurveyQuestion } from '@candor/protocol'
import { expect } from 'chai'
import { extentOf } from './extent-of.ts'

const title = { en: 'x' }
const nps: SurveyQuestion = { id: 'n', type: 'nps', title }
const text: SurveyQuestion = { id: 't', type: 'text', title }
const short: SurveyQuestion = {
  id: 's',
  type: 'short-text',
  title,
  when: [{ question: 'n', is: [0] }],
}
const read: SurveyQuestion = { id: 'r', type: 'statement', title }

const extent = (questions: SurveyQuestion[], mayWrite = true) =>
  extentOf({
    survey: { id: 's', title, from: '2026-01-01', until: '2026-12-31', questions },
    mayWrite,
  })

describe('the extent of a survey', () => {
  it('counts what is asked, and not what is only read', () => {
    expect(extent([read, nps, text])).to.deep.equal({
      questions: 2,
      branches: false,
      withoutTexts: false,
    })
    expect(extent([nps, short]).branches).to.equal(true)
  })

  it('leaves out the texts of who may not write, and says so', () => {
    expect(extent([nps, text, short], false)).to.deep.equal({
      questions: 1,
      branches: false,
      withoutTexts: true,
    })
    expect(extent([nps], false).withoutTexts).to.equal(false)
  })
})
