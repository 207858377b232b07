import type { Block } from '@candor/protocol'
import { expect } from 'chai'
import { totalOf } from './group.ts'
import { mainReason } from './main-reason.ts'
import { reasonsOverTime } from './reasons-over-time.ts'
import { screen, week } from './report.sample.ts'

function reasons(counts: Record<string, number>, cell: Block['cells'][number] = 'other'): Block {
  return { cells: [cell], n: Object.values(counts).reduce((a, b) => a + b, 0), counts }
}

describe('reasons', () => {
  it('are added up over the screens of each window, earliest first', () => {
    const history = reasonsOverTime([
      week(['2026-W42', '2026-W43'], { 'feedback.reason': [reasons({ broken: 6 })] }),
      week(['2026-W41', '2026-W41'], { 'feedback.rating': [] }),
      week(['2026-W40', '2026-W41'], {
        'feedback.reason': [
          reasons({ 'too-complex': 4, broken: 1 }, screen('Lead')),
          reasons({ 'too-complex': 2, 'no-benefit': 5 }),
        ],
      }),
    ])
    expect(history.map(({ from, n }) => [from, n])).to.deep.equal([
      ['2026-W40', 12],
      ['2026-W42', 6],
    ])
    expect(history[0]?.counts).to.deep.equal({
      'no-benefit': 5,
      'too-complex': 6,
      'does-not-fit': 0,
      broken: 1,
    })
  })

  it('have a main one in the words of the widget', () => {
    const group = totalOf([reasons({ 'too-complex': 4, broken: 1 })])
    expect(mainReason(group)).to.deep.equal({
      reason: 'too-complex',
      words: 'Too complex or risky',
      count: 4,
      n: 5,
    })
  })

  it('have no main one where two lead or none was given', () => {
    expect(mainReason(totalOf([reasons({ 'too-complex': 3, broken: 3 })]))).to.equal(null)
    expect(mainReason(totalOf([]))).to.equal(null)
    expect(mainReason(undefined)).to.equal(null)
  })
})
