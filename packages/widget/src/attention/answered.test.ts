import { expect } from 'chai'
import type { Entry } from '../outbox/entry.ts'
import { answered } from './answered.ts'

const verdict = (tip: string, stage: Pick<Entry, 'state' | 'reason'>): Entry => ({
  v: 2,
  event: { kind: 'tip', id: tip, tip, verdict: 'true-for-me' },
  day: 20_000,
  ...stage,
})

describe('what need not show itself again', () => {
  it('is a tip whose answer counts or may count, and a survey that was begun', () => {
    const entries = [
      verdict('waits', { state: 'waiting' }),
      verdict('sent', { state: 'sent' }),
      verdict('given-up', { state: 'refused', reason: 'given-up' }),
      verdict('refused', { state: 'refused', reason: 'not-in-content' }),
      verdict('taken-back', { state: 'withdrawn' }),
    ]
    expect(answered(entries, ['pulse'])).to.deep.equal([
      'survey pulse',
      'tip waits',
      'tip sent',
      'tip given-up',
    ])
  })
})
