import type { SurveyEvent } from '@candor/protocol'
import { expect } from 'chai'
import type { Entry } from '../outbox/entry.ts'
import { makeEvent } from '../testing/make-event.ts'
import { closedSurveys } from './closed-surveys.ts'
import { isMark, leftOf, markOf } from './mark.ts'

const event: SurveyEvent = {
  id: 'a',
  kind: 'survey',
  survey: 'pulse',
  answers: [{ question: 'q', value: 'words' }],
  department: 'sales',
}

const entry = (more: Partial<Entry>): Entry => ({ v: 2, event, state: 'sent', day: 7, ...more })

describe('a survey that was accepted', () => {
  it('leaves what a survey leaves that was declined', () => {
    const declined = markOf('pulse', 'a', 7)
    expect(JSON.stringify(leftOf(entry({})))).to.equal(JSON.stringify(declined))
    expect(isMark(declined)).to.equal(true)
  })

  it('is all that is forgotten: what waits must be sent, what was refused may be read', () => {
    const others = [
      entry({ state: 'waiting' }),
      entry({ state: 'refused', reason: 'not-open', event: { ...event, id: 'b' } }),
      entry({ event: makeEvent({ text: 'words' }) }),
    ]
    expect(others.map(leftOf)).to.deep.equal(others)
    expect(others.some(isMark)).to.equal(false)
  })
})

describe('surveys that are closed for this browser', () => {
  it('were sent, wait, or may have been counted; not those that were refused', () => {
    for (const closed of [
      entry({}),
      entry({ state: 'waiting' }),
      entry({ state: 'refused', reason: 'given-up' }),
      markOf('pulse', 'b', 1),
    ])
      expect(closedSurveys([closed])).to.deep.equal(['pulse'])
    for (const open of [
      entry({ state: 'refused', reason: 'not-open' }),
      entry({ event: makeEvent() }),
    ])
      expect(closedSurveys([open])).to.deep.equal([])
  })
})
