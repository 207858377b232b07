import { expect } from 'chai'
import { glanceOf } from './glance.ts'
import { week } from './report.sample.ts'

const tipAtAGlance = (yes: number, no: number) => {
  const counts = { 'true-for-me': yes, 'not-for-me': no }
  const windows = [
    week(['2026-W40', '2026-W40'], { 'tip.map': [{ cells: ['all'], n: yes + no, counts }] }),
  ]
  const [line] = glanceOf({ today: '2026-11-20', windows, content: null })
  return [line?.figure, line?.words.map(({ text }) => text).join('')].join(' ')
}

describe('at a glance', () => {
  it('states as a fact only what chance does not explain', () => {
    expect(tipAtAGlance(5, 6)).to.equal(
      '45% “map” may be true for less than half of its readers: 11 answers (21% – 72%)',
    )
    expect(tipAtAGlance(30, 70)).to.match(
      /^30% “map” is true for less than half of its readers: 100/,
    )
    expect(tipAtAGlance(6, 5)).to.match(/^55% “map” may be true for most of its readers: 11/)
    expect(tipAtAGlance(70, 30)).to.match(/^70% “map” is true for most of its readers: 100/)
  })
})
