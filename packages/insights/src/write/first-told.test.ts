import { expect } from 'chai'
import { cellsKey } from '../model/group.ts'
import { ratings, screen, week } from '../model/report.sample.ts'
import { firstTold } from './first-told.ts'
import { answerSeed } from './seeds.ts'

const rated = (weeks: [string, string], name: string) =>
  week(weeks, {
    'feedback.rating': [ratings(screen(name), [5, 0, 0, 0, 0])],
    'ask.topic': [{ cells: ['all'], n: 5, counts: { [name]: 5, never: 0 } }],
  })

const windows = [
  rated(['2026-W44', '2026-W44'], 'Lead'),
  rated(['2026-W38', '2026-W40'], 'Lead'),
  rated(['2026-W30', '2026-W30'], 'Case'),
]

describe('what an answer has been known since', () => {
  it('is the first window that told of the same screen, topic or question', () => {
    const question = 'feedback.rating'
    expect(firstTold(windows, { question, key: cellsKey([screen('Lead')]) })).to.equal('2026-W40')
    expect(firstTold(windows, { question })).to.equal('2026-W30')
    expect(firstTold(windows, { question: 'ask.topic', value: 'Lead' })).to.equal('2026-W40')
    expect(firstTold(windows, { question: 'ask.topic', value: 'never' })).to.equal(undefined)
  })

  it('is the day after its last week, and not filled in where it is not known', () => {
    const from = (seed: { week?: string }) => answerSeed({ about: '', ...seed }, '2026-11-20').value
    // The week ends on the fourth of October.
    expect(from({ week: '2026-W40' })).to.include({ from: '2026-10-05' })
    expect(from({ week: '2026-W48' })).to.include({ from: '2026-11-20' })
    expect(from({})).not.to.have.property('from')
  })
})
