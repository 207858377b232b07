import { expect } from 'chai'
import type { InSteps } from '../in-steps.ts'
import { createTurns } from './create-turns.ts'

describe('createTurns', () => {
  /** A job of so many steps each time that it is due, which writes down its steps. */
  function jobOf(name: string, steps: number, log: string[]) {
    const due = { times: 0 }
    const work = function* (): InSteps {
      for (let at = 0; at < steps; at += 1) {
        const isLast = at === steps - 1
        log.push(name)
        if (!isLast) log.push((yield) ? '(rest)' : '')
      }
    }
    const job = () => {
      if (due.times === 0) return undefined
      due.times -= 1
      return work()
    }
    return { due, job }
  }
  const words = (log: string[]) => log.filter(Boolean).join(' ')

  function setUp() {
    const log: string[] = []
    const often = jobOf('often', 2, log)
    const other = jobOf('other', 5, log)
    const turns = createTurns({ often: often.job, others: [other.job] })
    return { often: often.due, other: other.due, turns, words: () => words(log) }
  }

  it('does all there is, in their order, and says so', () => {
    const { often, other, turns, words } = setUp()
    often.times = other.times = 1
    expect(turns.work(() => true)).to.equal(true)
    expect(words()).to.equal('often often other other other other other')
  })

  it('tells each whether there was a rest', () => {
    const { other, turns, words } = setUp()
    other.times = 1
    expect([turns.work(() => false), turns.work(() => true)]).to.deep.equal([false, true])
    expect(words()).to.equal('other (rest) other other other other')
  })

  it('lets what is done often not keep the others from their work', () => {
    const { often, other, turns, words } = setUp()
    often.times = 100
    other.times = 1
    for (let at = 0; at < 10; at += 1) turns.work(() => false)
    expect(words().replaceAll('(rest) ', '')).to.equal(
      'often often other other often often other other often often',
    )
  })

  it('leaves what was begun', () => {
    const { other, turns, words } = setUp()
    other.times = 1
    turns.work(() => false)
    turns.stop()
    expect(turns.work(() => true)).to.equal(true)
    expect(words()).to.equal('other')
  })
})
