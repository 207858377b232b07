import { expect } from 'chai'
import { virtualClock } from '../../testing/virtual-clock.ts'
import { PATIENCE, watchStore } from './watch-store.ts'

describe('watchStore', () => {
  const watch = () => {
    const clock = virtualClock()
    const told: boolean[] = []
    let answer = () => {}
    const opening = new Promise<void>((resolve) => (answer = resolve))
    watchStore(opening, clock, (isSilent) => told.push(isSilent))
    return { clock, told, answer: () => answer() }
  }

  it('says nothing of a storage that answers in time', async () => {
    const { clock, told, answer } = watch()
    await clock.pass(PATIENCE - 1)
    answer()
    await clock.pass(PATIENCE)
    expect(told).to.deep.equal([])
    expect(clock.timers()).to.equal(0)
  })

  it('tells of one that does not, once, and takes it back as soon as it does', async () => {
    const { clock, told, answer } = watch()
    await clock.pass(PATIENCE)
    expect(told).to.deep.equal([true])
    await clock.pass(100 * PATIENCE)
    answer()
    await clock.pass(0)
    expect(told).to.deep.equal([true, false])
  })
})
