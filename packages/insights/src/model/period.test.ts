import { expect } from 'chai'
import { choicesOf } from './choices.ts'
import { monthsOf, windowsOfMonth } from './month.ts'
import { spanOf, windowsIn } from './period.ts'
import { daysLabel, endsLabel, weeksLabel } from './period-label.ts'
import { week } from './report.sample.ts'
import { addWeeks } from './week.ts'

const windows = [
  week(['2026-W40', '2026-W40'], {}),
  week(['2026-W40', '2026-W43'], {}),
  week(['2026-W41', '2026-W42'], {}),
  week(['2026-W41', '2026-W42'], {}),
]

describe('weeks to choose from', () => {
  const many = Array.from({ length: 17 }, (_, index) => `2026-W${31 + index}`).flatMap((to) => [
    week([to, to], {}),
    week([addWeeks(to, -3), to], {}),
  ])

  it('are the last ones and each month, latest first, as far as it is published', () => {
    expect(choicesOf(many).map((one) => `${one.words}: ${weeksLabel(one.period)}`)).to.deep.equal([
      'Last 4 weeks: 2026-W44 to 2026-W47',
      'Last 8 weeks: 2026-W40 to 2026-W47',
      'Last 13 weeks: 2026-W35 to 2026-W47',
      'November 2026: 2026-W45 to 2026-W47',
      'October 2026: 2026-W40 to 2026-W44',
      'September 2026: 2026-W36 to 2026-W39',
      'August 2026: 2026-W32 to 2026-W35',
      'July 2026: 2026-W27 to 2026-W31',
    ])
    expect(choicesOf(windows).map(({ words }) => words)).to.deep.equal(['October 2026'])
    // Four weeks that are a month are offered once.
    const november = many.concat(week(['2026-W48', '2026-W48'], {}))
    expect(choicesOf(november).map(({ words }) => words)[0]).to.equal('Last 8 weeks')
    expect(choicesOf([])).to.deep.equal([])
  })

  it('have the windows that end in them, so that months add up', () => {
    const chosen = windowsIn(windows, { from: '2026-W40', to: '2026-W42' })
    expect(chosen.map(weeksLabel)).to.deep.equal([
      '2026-W40',
      '2026-W41 to 2026-W42',
      '2026-W41 to 2026-W42',
    ])
    const byMonth = monthsOf(many).flatMap((month) => windowsOfMonth(many, month))
    expect(byMonth).to.have.members(many)
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
