import type { Draft } from '../capture/draft.ts'
import type { Keeping } from '../outbox/keeping.ts'
import { tellTabs } from '../outbox/tabs.ts'
import type { Scrubbed } from '../scrub/scrub.ts'
import { isSaid } from './is-said.ts'
import { inTurn } from './in-turn.ts'

interface Submitting extends Keeping {
  submit(event: Scrubbed, draft: Draft): Promise<void>
}

/**
 * Puts an event into the outbox, unless this browser has said that before, in this tab or another:
 * then it gives `false`.
 *
 * @throws {CandorError} where it could not be kept.
 */
export const sayOnce = (core: Submitting, event: Scrubbed, draft: Draft): Promise<boolean> =>
  inTurn(core, async () => {
    if (isSaid(event, await core.outbox.entries(), Date.now())) return false
    await core.submit(event, draft)
    tellTabs(core.scope)
    return true
  })
