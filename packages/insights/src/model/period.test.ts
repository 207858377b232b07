import { expect } from 'chai'
import { periodsOf, spanOf, windowsIn } from './period.ts'
import { daysLabel, endsLabel, weeksLabel } from './period-label.ts'
import { week } from './report.sample.ts'

const windows = [
  week(['2026-W40', '2026-W40'], {}),
  week(['2026-W40', '2026-W43'], {}),
  week(['2026-W41', '2026-W42'], {}),
  week(['2026-W41', '2026-W42'], {}),
]

describe('weeks to choose from', () => {
  it('are the windows, each once, latest first', () => {
    expect(periodsOf(windows).map(weeksLabel)).to.deep.equal([
      '2026-W40 to 2026-W43',
      '2026-W41 to 2026-W42',
      '2026-W40',
    ])
  })

  it('select every window that shares a week with them', () => {
    const chosen = windowsIn(windows, { from: '2026-W40', to: '2026-W40' })
    expect(chosen.map(weeksLabel)).to.deep.equal(['2026-W40', '2026-W40 to 2026-W43'])
  })

  it('select all windows where none are chosen', () => {
    expect(windowsIn(windows, null)).to.have.length(4)
  })

  it('span from the first to the last', () => {
    expect(spanOf(windows)).to.deep.equal({ from: '2026-W40', to: '2026-W43' })
    expect(spanOf([])).to.equal(null)
  })

  it('are shown as days', () => {
    expect(daysLabel({ from: '2026-W40', to: '2026-W43' })).to.match(/^28 Sept? – 25 Oct 2026$/)
    expect(daysLabel({ from: '2026-W53', to: '2026-W53' })).to.equal('28 Dec 2026 – 3 Jan 2027')
    expect(endsLabel({ from: '2026-W45', to: '2026-W46' })).to.deep.equal(['2 Nov', '15 Nov'])
  })

  it('are shown as they are where they cannot be read', () => {
    expect(daysLabel({ from: 'spring', to: 'summer' })).to.equal('spring to summer')
  })
})
