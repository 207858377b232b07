import type { Survey } from '@candor/protocol'
import { expect } from 'chai'
import { openSurveys } from './open-surveys.ts'

const survey = (id: string, from: string, until: string): Survey => ({
  id,
  title: { en: 'x' },
  from,
  until,
  questions: [{ id: 'q', type: 'nps', title: { en: 'x' } }],
})

describe('surveys that are open', () => {
  it('are those whose first and last day are not over, in the order of the file', () => {
    const surveys = [
      survey('long', '2026-01-01', '2026-12-31'),
      survey('day', '2026-10-02', '2026-10-02'),
    ]
    const openOn = (today: string) => openSurveys(surveys, today).map(({ id }) => id)
    expect(openOn('2026-10-01')).to.deep.equal(['long'])
    expect(openOn('2026-10-02')).to.deep.equal(['long', 'day'])
    expect(openOn('2026-10-03')).to.deep.equal(['long'])
    expect(openOn('2027-01-01')).to.deep.equal([])
  })
})
