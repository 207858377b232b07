import type { VoteEvent } from '@candor/protocol'
import type { Draft } from '../../../capture/draft.ts'
import { createDraft } from '../../../capture/draft.ts'
import type { Entry } from '../../../outbox/entry.ts'
import { rulesOf } from '../../../scrub/rules-of.ts'
import type { Scrubbed } from '../../../scrub/scrub.ts'
import type { PanelState } from '../../panel-state.ts'
import type { ViewState } from '../../view-state.ts'
import { createViewState } from '../../view-state.ts'

interface Shown {
  /** The random parts of the next vote. */
  draft?: Draft | undefined
  /** Ideas whose vote was pressed and is not safe yet. */
  pressed: string[]
  /** The idea whose vote could not be kept. */
  failed?: string | undefined
}

export interface VotesState extends ViewState<Shown> {
  /** Makes ready for the next vote, so that the very bytes can be shown. */
  renew(): Promise<void>
  /** Whether this browser has a vote for that idea that counts or may still count. */
  has(idea: string): boolean
  /** The very event that a press puts into the outbox. */
  outgoing(idea: string): (Scrubbed & VoteEvent) | undefined
  vote(idea: string): Promise<void>
}

interface VotesParts {
  panel: PanelState
  /** What the ledger holds. */
  entries: () => Entry[]
  /** Reads the ledger anew. */
  refresh: () => Promise<void>
}

/** One vote for each idea from this browser. */
export function createVotesState({ panel, entries, refresh }: VotesParts): VotesState {
  const { core, draw } = panel
  const shown = createViewState<Shown>({ pressed: [] }, draw)
  const { set } = shown

  const prepare = (idea: string, draft: Draft) =>
    core.prepare(
      { kind: 'vote', idea },
      { draft, context: panel.now.context, rules: rulesOf('vote') },
    )

  const state: VotesState = {
    set,
    get now() {
      return shown.now
    },
    async renew() {
      if (!shown.now.draft) set({ draft: await createDraft() })
    },
    has: (idea) =>
      shown.now.pressed.includes(idea) ||
      entries().some(
        ({ event, state }) => event.kind === 'vote' && event.idea === idea && state !== 'refused',
      ),
    outgoing: (idea) => shown.now.draft && prepare(idea, shown.now.draft),
    async vote(idea) {
      if (state.has(idea)) return
      const { draft, pressed } = shown.now
      // Taken at once: a press for another idea meanwhile must not leave under the same number.
      set({ pressed: [...pressed, idea], draft: undefined, failed: undefined })
      try {
        const own = draft ?? (await createDraft())
        await core.submit(prepare(idea, own), own)
        await refresh()
      } catch {
        set({ failed: idea })
      }
      set({ pressed: shown.now.pressed.filter((one) => one !== idea) })
      await state.renew()
    },
  }
  return state
}
