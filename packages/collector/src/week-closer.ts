import type { Publishing } from './publish.ts'
import { publishDue } from './publish.ts'
import { addWeeks } from './week.ts'

/**
 * Publishes what is due in a week and deletes texts that are older than `textWeeks`. To do so reads
 * all that waits, so it is done once in each week, and again where it failed. What becomes due
 * later in the same week, as after a clock was set back, is published in the next one.
 */
export function weekCloser(
  publishing: Publishing,
  textWeeks: number,
): (week: string) => Promise<void> {
  const { store, site } = publishing
  let closed: string | undefined
  return async (week) => {
    if (week === closed) return
    const isAll = await publishDue(publishing, week)
    await store.forgetTexts(site, addWeeks(week, -textWeeks))
    // Only now: whoever asks meanwhile must not get a report without what is due.
    if (isAll) closed = week
  }
}
