import { expect } from 'chai'
import { createShifts, restAfter } from './create-shifts.ts'

describe('shifts', () => {
  it('rest so long that they take less than 1 % of the time', () => {
    for (const worked of [2, 5, 25, 33]) expect(worked / restAfter(worked)).to.be.below(0.01)
  })

  it('go on within seconds, though the machine did something else for a minute meanwhile', () => {
    let time = 0
    const waits: number[] = []
    const pace = {
      now: () => time,
      after: (ms: number, run: () => void) => {
        waits.push(ms)
        if (waits.length === 1) run()
        return () => {}
      },
      afterFrame: (run: () => void) => {
        run()
        return () => {}
      },
    }
    createShifts(pace, () => {
      time += 60_000
      return true
    }).wake()
    expect(waits).to.have.length(2)
    expect(waits[1]).to.be.at.most(5000)
  })
})
