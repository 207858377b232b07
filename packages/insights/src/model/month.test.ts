import type { Content } from '@candor/protocol'
import { expect } from 'chai'
import { content as names } from './demo.sample.ts'
import { monthBefore, monthLabel, monthsOf, windowsOfMonth } from './month.ts'
import { didIn, nextAfter } from './month-loop.ts'
import { week } from './report.sample.ts'

describe('month', () => {
  it('is that of the last week of a window, by its Thursday', () => {
    // 28 September to 4 October 2026: its Thursday is the first of October.
    const windows = [
      week(['2026-W39', '2026-W39'], {}),
      week(['2026-W40', '2026-W40'], {}),
      week(['2026-W38', '2026-W44'], {}),
      week(['2026-W53', '2026-W53'], {}),
    ]
    expect(monthsOf(windows)).to.deep.equal(['2026-12', '2026-10', '2026-09'])
    expect(windowsOfMonth(windows, '2026-10').map(({ from }) => from)).to.deep.equal([
      '2026-W40',
      '2026-W38',
    ])
  })

  it('has a name and one before it', () => {
    expect(monthLabel('2026-10')).to.equal('October 2026')
    expect([monthBefore('2026-03'), monthBefore('2026-01')]).to.deep.equal(['2026-02', '2025-12'])
  })

  it('tells what was done in it, and what is planned at its end', () => {
    const reply = (status: 'planned' | 'done' | 'declined', on: string) => ({
      status,
      on,
      text: { en: 'Because.' },
    })
    const idea = (id: string, ...of: Parameters<typeof reply>) => ({
      id,
      title: { en: id },
      reply: reply(...of),
    })
    const content: Content = {
      ...names,
      ideas: [
        idea('no', 'declined', '2026-10-30'),
        idea('ready', 'done', '2026-10-02'),
        idea('earlier', 'done', '2026-09-30'),
        idea('soon', 'planned', '2026-10-31'),
        idea('later', 'planned', '2026-11-01'),
        { id: 'open', title: { en: 'open' } },
      ],
      answers: [
        {
          id: 'a',
          said: { en: 'Slow' },
          from: '2026-09-01',
          reply: reply('planned', '2026-09-03'),
        },
      ],
      announcements: [
        {
          id: 'dates',
          kind: 'feature',
          title: { en: 'One date' },
          body: { en: 'It asks once.' },
          from: '2026-10-05',
          until: '2026-12-31',
        },
      ],
    }
    const lines = (found: ReturnType<typeof didIn>) =>
      found.map(({ about, state }) => `${about.text}: ${state}`)
    expect(lines(didIn('2026-10', content))).to.deep.equal([
      'ready: Done on 2 Oct 2026',
      'no: Declined on 30 Oct 2026',
      'One date: New',
    ])
    expect(lines(nextAfter('2026-10', content))).to.deep.equal([
      'soon: Planned on 31 Oct 2026',
      'Slow: Planned on 3 Sept 2026',
    ])
  })
})
