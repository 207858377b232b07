import type { KeyValueStore } from '../outbox/store.ts'
import type { Progress } from './progress.ts'
import { NO_PROGRESS, toProgress } from './progress.ts'

/** Where progress lies: beside the outbox, never sent, and only while the employee wants it kept. */
export interface ProgressShelf {
  /** `undefined` while nothing is kept. */
  read(): Promise<Progress | undefined>
  turnOn(): Promise<void>
  /** Erases what was kept. */
  turnOff(): Promise<void>
  /** Writes nothing where nothing is kept, also where another tab has turned it off meanwhile. */
  change(change: (old: Progress) => Progress): Promise<void>
}

/** @param scope As the outbox has it: whoever erases what is kept erases this with it. */
export function createProgressShelf(opening: Promise<KeyValueStore>, scope: string): ProgressShelf {
  // No id of an event is that short.
  const key = `${scope} progress`
  return {
    async read() {
      const entries = await (await opening).entries()
      return toProgress(entries.find(([name]) => name === key)?.[1])
    },
    turnOn: async () => (await opening).update(key, (old) => toProgress(old) ?? NO_PROGRESS),
    turnOff: async () => (await opening).remove([key]),
    change: async (change) =>
      (await opening).update(key, (old) => {
        const progress = toProgress(old)
        return progress && change(progress)
      }),
  }
}
