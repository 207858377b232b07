import { createDraft } from '../capture/draft.ts'
import { inTurn } from '../ledger/in-turn.ts'
import type { Keeping } from '../outbox/keeping.ts'
import { tellTabs } from '../outbox/tabs.ts'
import { closedSurveys } from './closed-surveys.ts'
import { markOf } from './mark.ts'
import { createShelf } from './shelf.ts'

/** Milliseconds. */
const DAY = 86_400_000

/**
 * Closes a survey for this browser, and leaves what answering it would leave. Gives its undo, which
 * brings back what was filled in; `undefined` where it was closed before, in this tab or another.
 */
export const decline = (
  { store: opening, scope, outbox }: Keeping,
  survey: string,
): Promise<(() => Promise<void>) | undefined> =>
  inTurn({ store: opening, scope }, async () => {
    // A second mark would tell.
    if (closedSurveys(await outbox.entries()).includes(survey)) return undefined
    const store = await opening
    const shelf = createShelf(opening, scope)
    const kept = (await shelf.all()).get(survey)
    const { id } = await createDraft()
    const key = `${scope} ${id}`
    await store.set(key, markOf(survey, id, Math.floor(Date.now() / DAY)))
    await shelf.clear([survey])
    tellTabs(scope)
    return async () => {
      const isThere = (await store.entries()).some(([one]) => one === key)
      await store.remove([key])
      // What was erased meanwhile stays erased.
      if (isThere && kept) await shelf.change(survey, () => kept)
      tellTabs(scope)
    }
  })
