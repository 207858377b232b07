import type { AskEvent, TipEvent, VoteEvent } from '@candor/protocol'
import type { Draft } from '../../capture/draft.ts'
import { createDraft } from '../../capture/draft.ts'
import { isSaid, thingOf } from '../../ledger/is-said.ts'
import { sayOnce } from '../../ledger/say-once.ts'
import type { Entry } from '../../outbox/entry.ts'
import { rulesOf } from '../../scrub/rules-of.ts'
import type { Scrubbed } from '../../scrub/scrub.ts'
import type { PanelParts, Shown as PanelShown } from '../panel-state.ts'
import type { ViewState } from '../view-state.ts'
import { createViewState } from '../view-state.ts'

/** What is said by one press: a vote for an idea, a verdict on a tip, a question about a topic. */
export type Tap = Omit<VoteEvent, 'id'> | Omit<TipEvent, 'id'> | Omit<AskEvent, 'id' | 'department'>

interface Shown {
  /** The random parts of the next one. */
  draft?: Draft | undefined
  /** Ideas, tips and topics whose press is not safe yet. */
  pressed: string[]
  /** The idea, tip or topic whose press could not be kept. */
  failed?: string | undefined
}

export interface TapsState extends ViewState<Shown> {
  /** Makes ready for the next one, so that the very bytes can be shown. */
  renew(): Promise<void>
  /** Whether this browser has said something to that which counts or may still count. */
  has(tap: Tap): boolean
  hasFailed(tap: Tap): boolean
  /** The very event that a press puts into the outbox. */
  outgoing(tap: Tap): Scrubbed | undefined
  send(tap: Tap): Promise<void>
}

interface TapsParts {
  /** The panel, or another place in which it is pressed. */
  panel: Pick<PanelParts, 'core' | 'draw'> & { readonly now: Pick<PanelShown, 'context'> }
  /** What the ledger holds. */
  entries: () => Entry[]
  /** Reads the ledger anew. */
  refresh: () => Promise<void>
}

/** One vote for each idea, one verdict on each tip, and one question a week about each topic. */
export function createTapsState({ panel, entries, refresh }: TapsParts): TapsState {
  const { core, draw } = panel
  const shown = createViewState<Shown>({ pressed: [] }, draw)
  const { set } = shown

  const prepare = (tap: Tap, draft: Draft): Scrubbed => {
    const circumstances = { draft, context: panel.now.context, rules: rulesOf(tap.kind) }
    return core.prepare(tap, circumstances)
  }

  const state: TapsState = {
    set,
    get now() {
      return shown.now
    },
    async renew() {
      if (!shown.now.draft) set({ draft: await createDraft() })
    },
    has: (tap) => shown.now.pressed.includes(thingOf(tap)) || isSaid(tap, entries(), Date.now()),
    hasFailed: (tap) => shown.now.failed === thingOf(tap),
    outgoing: (tap) => shown.now.draft && prepare(tap, shown.now.draft),
    async send(tap) {
      if (state.has(tap)) return
      const thing = thingOf(tap)
      const { draft, pressed } = shown.now
      // Taken at once: a press for another one meanwhile must not leave under the same number.
      set({ pressed: [...pressed, thing], draft: undefined, failed: undefined })
      try {
        const own = draft ?? (await createDraft())
        // Where another tab has said it meanwhile, the ledger says so next.
        await sayOnce(core, prepare(tap, own), own)
      } catch {
        set({ failed: thing, pressed: shown.now.pressed.filter((one) => one !== thing) })
        return state.renew()
      }
      // It is safe; until the ledger shows it, the press itself says so.
      const isRead = await refresh().then(
        () => true,
        () => false,
      )
      if (isRead) set({ pressed: shown.now.pressed.filter((one) => one !== thing) })
      await state.renew()
    },
  }
  return state
}
