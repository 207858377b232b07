import type { VirtualClock } from '../../testing/virtual-clock.ts'
import { virtualClock } from '../../testing/virtual-clock.ts'
import type { Pace } from '../pace.ts'

export interface VirtualPace extends Pace, Pick<VirtualClock, 'pass' | 'timers'> {
  /** When the search worked, in milliseconds. */
  shifts: { begun: number; ended: number }[]
}

/** Frames come 16 ms apart; each look at the clock finds it `cost` milliseconds on, while working. */
export function virtualPace(cost = 0): VirtualPace {
  const clock = virtualClock()
  const shifts: VirtualPace['shifts'] = []
  let isWorking = false
  let worked = 0
  const now = () => {
    if (isWorking) worked += cost
    return clock.now() + worked
  }
  const shift = (run: () => void) => {
    const begun = clock.now() + worked
    isWorking = true
    run()
    isWorking = false
    shifts.push({ begun, ended: clock.now() + worked })
  }
  return {
    ...clock,
    now,
    shifts,
    afterFrame: (run) => clock.after(16, () => shift(run)),
  }
}
