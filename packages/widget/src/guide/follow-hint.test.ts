import { expect } from 'chai'
import { virtualClock } from '../testing/virtual-clock.ts'
import { followHint } from './follow-hint.ts'

describe('followHint', () => {
  let card: HTMLElement
  let clock: ReturnType<typeof virtualClock>
  let said: (boolean | 'closed')[]
  let read: (holds: boolean) => void
  let stop: () => void

  beforeEach(() => {
    card = document.createElement('section')
    card.innerHTML = '<button></button><div></div>'
    document.body.append(card)
    clock = virtualClock()
    said = []
    read = () => {}
    stop = followHint({
      held: card.querySelector('div') ?? card,
      watch(tell) {
        read = tell
        return () => (read = () => {})
      },
      clock,
      tell: (isRight) => said.push(isRight),
      close: () => said.push('closed'),
    })
  })
  afterEach(() => card.remove())

  it('says it while something is to be put right, and a while after closes', async () => {
    read(true)
    await clock.pass(60_000)
    read(false)
    await clock.pass(5_000)
    expect(said).to.deep.equal([false, true])
    await clock.pass(1_000)
    expect(said).to.deep.equal([false, true, 'closed'])
  })

  it('closes though it is read again and again that all is in order', async () => {
    for (let at = 0; at < 6; at += 1) {
      read(false)
      await clock.pass(1_000)
    }
    expect(said.at(-1)).to.equal('closed')
  })

  it('does not close where it is wrong again by then', async () => {
    read(false)
    read(true)
    await clock.pass(60_000)
    expect(said).to.deep.equal([true, false])
  })

  it('does not close while the focus is in the card', async () => {
    card.querySelector('button')?.focus()
    read(false)
    await clock.pass(60_000)
    expect(said).to.deep.equal([true])
    card.querySelector('button')?.blur()
    await clock.pass(6_000)
    expect(said).to.deep.equal([true, 'closed'])
  })

  it('does nothing once it has ended', async () => {
    read(false)
    stop()
    read(true)
    expect(clock.timers()).to.equal(0)
    expect(said).to.deep.equal([true])
  })
})
