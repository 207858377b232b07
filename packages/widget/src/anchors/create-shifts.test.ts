import { expect } from 'chai'
import { createShifts } from './create-shifts.ts'
import { virtualPace } from './testing/virtual-pace.ts'

/** Milliseconds of work that may be saved up. */
const SAVINGS = 90

/** What shifts do in a minute whose work has that many steps of so many milliseconds. */
async function minuteOf(
  step: number,
  steps: number,
  { left = 'amid', isUrgent = true }: { left?: 'amid' | 'due'; isUrgent?: boolean } = {},
) {
  const pace = virtualPace()
  let spent = 0
  const now = () => pace.now() + spent
  const done: { begun: number; worked: number }[] = []
  const work = (mayGoOn: () => boolean) => {
    const begun = now()
    for (let at = 0; at < steps && mayGoOn(); at += 1) spent += step
    done.push({ begun, worked: now() - begun })
    return left
  }
  const shifts = createShifts({ ...pace, now }, { work, isUrgent: () => isUrgent })
  shifts.wake()
  await pace.pass(60_000)
  shifts.sleep()
  return done
}

describe('shifts', () => {
  for (const step of [0.1, 1, 5, 20])
    it(`of ${step} ms or more take 0.25 % of any time, apart from what was saved up`, async () => {
      const shifts = await minuteOf(step, 1000)
      expect(shifts.length).to.be.above(5)
      let worked = 0
      for (const shift of shifts) {
        const gone = shift.begun - (shifts[0]?.begun ?? 0)
        expect(worked, `after ${gone} ms`).to.be.at.most(SAVINGS + gone * 0.0025 + 0.01)
        worked += shift.worked
      }
      expect(worked).to.be.above(230)
    })

  it('rest 400 times as long as they have worked, once nothing is saved up', async () => {
    const shifts = (await minuteOf(5, 1)).slice(SAVINGS / 5 + 1)
    for (const [at, { begun, worked }] of shifts.slice(0, -1).entries()) {
      expect((shifts[at + 1]?.begun ?? 0) - begun).to.be.at.least(worked * 400 - 1)
    }
  })

  it('end at 2 ms, or with the step that they are at', async () => {
    for (const { worked } of await minuteOf(0.1, 1000)) expect(worked).to.be.within(2, 2.11)
    for (const { worked } of await minuteOf(1.5, 1000)) expect(worked).to.be.at.most(3)
  })

  it('come with each frame while a screen is new, and 250 ms apart once one look is done', async () => {
    const isClose = ({ begun }: { begun: number }, next?: { begun: number }) =>
      next !== undefined && next.begun - begun < 250
    const closeOf = (shifts: { begun: number }[]) =>
      shifts.filter((shift, at) => isClose(shift, shifts[at + 1])).length
    expect(closeOf(await minuteOf(1, 2))).to.be.at.least(10)
    expect(closeOf(await minuteOf(1, 2, { left: 'due' }))).to.equal(0)
  })

  it('leave 60 ms for what is urgent', async () => {
    const workedAtOnce = async (isUrgent: boolean) => {
      const shifts = await minuteOf(1, 2, { isUrgent })
      const start = shifts[0]?.begun ?? 0
      return shifts
        .filter(({ begun }) => begun < start + 900)
        .reduce((sum, { worked }) => sum + worked, 0)
    }
    expect(await workedAtOnce(false)).to.be.within(29, 35)
    expect(await workedAtOnce(true)).to.be.within(89, 95)
  })

  it('go on within seconds, though the machine did something else for a minute meanwhile', async () => {
    const pace = virtualPace()
    let at = 0
    const work = () => {
      at += 60_000
      return 'due' as const
    }
    const now = () => pace.now() + at
    const shifts = createShifts({ ...pace, now }, { work, isUrgent: () => false })
    for (const times of [1, 2, 3]) {
      shifts.wake()
      await pace.pass(11_000)
      expect(pace.shifts.length).to.be.at.least(times)
    }
    shifts.sleep()
  })
})
