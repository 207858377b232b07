import { SEEN_WEEKS } from '@candor/protocol'
import type { Publishing } from './publish.ts'
import { publishDue } from './publish.ts'
import { addWeeks, nextWeek } from './week.ts'
import { oldestOf } from './window.ts'

/**
 * Publishes what is due in a week, and forgets what is kept no longer: hashes, answers that no
 * window reaches any more, and texts that are older than `textWeeks`. To do so reads all that waits, so it is done once in each week, and
 * again where it failed. What becomes due later in the same week, as after a clock was set back, is
 * published in the next one.
 *
 * A clock that jumps ahead by years must not delete a year of texts, so they go by the week after
 * the last one that was told before: the same week, where each is told. Answers that wait go by a
 * week that was lived through even where the last three that were told are wrong. `false` where some of it may be left.
 */
export function weekCloser(
  publishing: Publishing,
  textWeeks: number,
): (week: string) => Promise<boolean> {
  const { store, site, span } = publishing
  let closed: string | undefined
  return async (week) => {
    if (week === closed) return true
    const before = await store.forget(week, addWeeks(week, SEEN_WEEKS))
    const oldest = oldestOf(await store.lived(), span)
    await store.forgetWaiting(site, oldest)
    const isAll = await publishDue(publishing, { current: week, oldest })
    const textsUntil = before === undefined ? week : nextWeek(before)
    await store.forgetTexts(site, addWeeks(textsUntil, -textWeeks))
    // Only now: whoever asks meanwhile must not get a report without what is due.
    if (isAll) closed = week
    return isAll
  }
}
