import type { Clock } from '../clock.ts'

export interface VirtualClock extends Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Lets time pass and runs what was due, in order. */
  pass(ms: number): Promise<void>
  /** Timers that still run. */
  timers(): number
}

export function virtualClock(): VirtualClock {
  let time = Date.UTC(2026, 9, 1)
  const due = new Map<symbol, { at: number; run: () => void }>()
  return {
    now: () => time,
    after(ms, run) {
      const key = Symbol('timer')
      due.set(key, { at: time + ms, run })
      return () => due.delete(key)
    },
    timers: () => due.size,
    async pass(ms) {
      const end = time + ms
      for (;;) {
        await settled()
        const [next] = [...due].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at)
        if (!next) break
        due.delete(next[0])
        time = next[1].at
        next[1].run()
      }
      time = end
      await settled()
    },
  }
}

/** Lets every promise that is already settled run its course. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
}
