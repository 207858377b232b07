import { browserClock } from '../../clock.ts'
import { dayOf } from '../../day-of.ts'
import type { Withdrawal } from '../../ledger/withdraw.ts'
import { trim } from '../../ledger/trim.ts'
import type { MoreMessages } from '../../messages/en-more.ts'
import { moreOf } from '../../messages/more-of.ts'
import type { Entry } from '../../outbox/entry.ts'
import type { PanelState } from '../panel-state.ts'
import type { ViewState } from '../view-state.ts'
import { createViewState } from '../view-state.ts'
import type { AskState } from './ask/ask-state.ts'
import { createAskState } from './ask/ask-state.ts'
import type { NewsState } from './news/news-state.ts'
import { createNewsState } from './news/news-state.ts'
import type { ProposalState } from './ideas/proposal-state.ts'
import { createProposalState } from './ideas/proposal-state.ts'
import type { RepliesState } from './replies/replies-state.ts'
import { createRepliesState } from './replies/replies-state.ts'
import type { SearchState } from './search/search-state.ts'
import { createSearchState } from './search/search-state.ts'
import type { SurveysState } from './surveys-state.ts'
import { createSurveysState } from './surveys-state.ts'
import type { AboutState } from './about/about-state.ts'
import { createAboutState } from './about/about-state.ts'
import type { AttentionState } from './attention/attention-state.ts'
import { createAttentionState } from './attention/attention-state.ts'
import type { EraseState } from './erase/erase-state.ts'
import { createEraseState } from './erase/erase-state.ts'
import type { HintsState } from './hints/hints-state.ts'
import { createHintsState } from './hints/hints-state.ts'
import type { ProgressState } from './progress/progress-state.ts'
import { createProgressState } from './progress/progress-state.ts'
import type { DetailsHelp } from './help/details-help.tsx'
import { createDetailsHelp } from './help/details-help.tsx'
import type { TapsState } from './taps-state.ts'
import { createTapsState } from './taps-state.ts'
import { keepForm } from './keep-form.ts'
import { watchStore } from './watch-store.ts'

interface Shown {
  /** The ledger. */
  entries: Entry[]
  durable: boolean
  /** The browser has not opened its storage yet. */
  isSilent: boolean
  /** What became of withdrawals, by event id. */
  withdrawals: Record<string, Withdrawal>
  /** The tip or hint whose place could not be found. */
  lost?: string | undefined
  /** How often more tips were asked for. */
  tipsUnfolded: number
}

export interface MoreState extends ViewState<Shown> {
  panel: PanelState
  m: MoreMessages
  /** By the employee's own calendar, `YYYY-MM-DD`. */
  today: string
  ask: AskState
  news: NewsState
  proposal: ProposalState
  search: SearchState
  taps: TapsState
  replies: RepliesState
  surveys: SurveysState
  refresh(): Promise<void>
  /** Tells the collector what was kept back while it could not be told. */
  tellWithdrawn(): Promise<void>
  /** Takes back the event with that id. */
  withdraw(id: string): Promise<void>
  about: AboutState
  attention: AttentionState
  erase: EraseState
  hints: HintsState
  progress: ProgressState
  /** For every text that somebody writes. */
  DetailsHelp: DetailsHelp
}

/** What the views beside the feedback form show, and their acts. */
export function createMoreState(panel: PanelState): MoreState {
  const { core, t, draw } = panel
  const shown = createViewState<Shown>(
    { entries: [], durable: true, isSilent: false, withdrawals: {}, tipsUnfolded: 0 },
    draw,
  )
  const m = moreOf(t)
  let isTelling = false
  const state: MoreState = {
    panel,
    m,
    set: shown.set,
    ask: createAskState(panel),
    news: createNewsState(panel),
    proposal: createProposalState(panel),
    search: createSearchState(panel, () => state.ask.everyone()),
    taps: createTapsState({
      panel,
      entries: () => shown.now.entries,
      refresh: () => state.refresh(),
    }),
    replies: createRepliesState(panel),
    get now() {
      return shown.now
    },
    get today() {
      return dayOf(new Date())
    },
    get surveys() {
      return surveys
    },
    async refresh() {
      await trim(core).catch(() => undefined)
      const entries = await core.outbox.entries()
      await surveys.refresh(entries)
      shown.set({ entries, durable: (await core.store).durable })
      await state.replies.read()
      await state.progress.read()
      await state.attention.read()
    },
    async withdraw(id) {
      const acts = await core.acts()
      // Where it was erased in another tab the list shows it no more.
      const result = await acts.withdraw(id).catch(() => undefined)
      if (result) shown.set({ withdrawals: { ...shown.now.withdrawals, [id]: result } })
      await state.refresh()
    },
    async tellWithdrawn() {
      if (isTelling) return
      isTelling = true
      for (const { event, untold } of shown.now.entries) if (untold) await state.withdraw(event.id)
      isTelling = false
    },
    about: createAboutState(panel),
    hints: createHintsState(panel, () => void state.progress.read()),
    progress: createProgressState(panel),
    attention: createAttentionState(panel),
    erase: createEraseState(panel, async () => {
      state.proposal.set({ text: undefined })
      surveys.set({ current: undefined, notice: undefined })
      state.ask.set({ chosen: undefined, drawn: undefined })
      await state.refresh()
    }),
    DetailsHelp: createDetailsHelp(panel, m),
  }
  const surveys = createSurveysState(state)
  keepForm(panel)
  watchStore(core.store, browserClock, (isSilent) => shown.set({ isSilent }))
  return state
}
