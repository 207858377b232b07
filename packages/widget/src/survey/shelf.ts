import type { KeyValueStore } from '../outbox/store.ts'
import type { Kept } from './kept.ts'
import { toKept } from './kept.ts'

/** Where surveys lie that were neither answered nor declined: beside the outbox, and never sent. */
export interface Shelf {
  /** By the survey's id. */
  all(): Promise<Map<string, Kept>>
  /** Changes what is kept as it is by then, whichever tab has written it. */
  change(survey: string, change: (kept: Kept) => Kept): Promise<void>
  clear(surveys: string[]): Promise<void>
}

/** @param scope As the outbox has it: whoever erases what is kept erases this with it. */
export function createShelf(opening: Promise<KeyValueStore>, scope: string): Shelf {
  // No id of an event holds a blank.
  const prefix = `${scope} survey `
  return {
    async all() {
      const found = (await (await opening).entries()).filter(([key]) => key.startsWith(prefix))
      return new Map(
        found.map(([key, value]) => {
          const survey = key.slice(prefix.length)
          return [survey, toKept(value, survey)]
        }),
      )
    },
    change: async (survey, change) =>
      (await opening).update(prefix + survey, (old) => change(toKept(old, survey))),
    clear: async (surveys) => (await opening).remove(surveys.map((survey) => prefix + survey)),
  }
}
