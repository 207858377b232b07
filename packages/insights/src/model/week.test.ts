import { expect } from 'chai'
import { mondayOf, sundayOf, weeksIn } from './week.ts'

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10)

describe('ISO week', () => {
  const known = [
    ['2026-W40', '2026-09-28', '2026-10-04'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2027-W01', '2027-01-04', '2027-01-10'],
    ['2024-W01', '2024-01-01', '2024-01-07'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
  ] as const
  for (const [week, monday, sunday] of known)
    it(`${week} runs from ${monday} to ${sunday}`, () => {
      expect(dayOf(mondayOf(week))).to.equal(monday)
      expect(dayOf(sundayOf(week))).to.equal(sunday)
    })

  it('is not read from anything else', () => {
    for (const wrong of ['', '2026', '2026-40', '2026-W4', 'x2026-W40'])
      expect(mondayOf(wrong)).to.equal(null)
  })

  it('counts weeks with both ends, also over the turn of a year with 53 weeks', () => {
    expect(weeksIn({ from: '2026-W40', to: '2026-W40' })).to.equal(1)
    expect(weeksIn({ from: '2026-W52', to: '2027-W01' })).to.equal(3)
    expect(weeksIn({ from: 'x', to: 'y' })).to.equal(1)
  })
})
