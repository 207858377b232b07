import type { Content, Reply } from '@candor/protocol'
import { expect } from 'chai'
import { loopHealth } from './loop-health.ts'

const text = { en: 'x' }
const reply = (status: Reply['status'], on: string): Reply => ({ status, text, on })
const answer = (from: string, on: string) => ({
  id: `${from}-${on}`,
  said: text,
  from,
  reply: reply('done', on),
})

const content = (parts: Partial<Content>): Content => ({ v: 1, site: 'acme', ...parts })

describe('loop health', () => {
  it('counts ideas and answers by status, and ideas without any as open', () => {
    const ideas = [
      { id: 'a', title: text },
      { id: 'b', title: text, reply: reply('planned', '2026-10-01') },
      { id: 'c', title: text, reply: reply('declined', '2026-10-01') },
    ]
    const answers = [answer('2026-10-01', '2026-10-11')]
    expect(loopHealth(content({ ideas, answers }))).to.deep.equal({
      open: 1,
      planned: 1,
      done: 1,
      declined: 1,
      medianDays: 10,
    })
  })

  it('tells the middle time to an answer, across months and the change of clocks', () => {
    const days = [
      answer('2026-10-20', '2026-10-30'),
      answer('2026-10-01', '2026-10-01'),
      answer('2026-10-01', '2026-11-30'),
    ]
    expect(loopHealth(content({ answers: days })).medianDays).to.equal(10)
    expect(loopHealth(content({ answers: days.slice(0, 2) })).medianDays).to.equal(5)
    expect(loopHealth(content({})).medianDays).to.equal(null)
  })
})
