import type { TipEvent } from '@candor/protocol'
import type { Withdrawal } from '../../ledger/withdraw.ts'
import type { MoreMessages } from '../../messages/en-more.ts'
import { enMore } from '../../messages/en-more.ts'
import type { Messages } from '../../messages/en.ts'
import type { Entry } from '../../outbox/entry.ts'
import type { PanelState } from '../panel-state.ts'
import type { ViewState } from '../view-state.ts'
import { createViewState } from '../view-state.ts'
import type { SurveysState } from './surveys-state.ts'
import { createSurveysState } from './surveys-state.ts'

interface Shown {
  /** The ledger. */
  entries: Entry[]
  durable: boolean
  /** Ids of tips that the reader has answered in this browser. */
  judged: string[]
  /** What became of withdrawals, by event id. */
  withdrawals: Record<string, Withdrawal>
}

export interface MoreState extends ViewState<Shown> {
  panel: PanelState
  m: MoreMessages
  /** `YYYY-MM-DD` */
  today: string
  surveys: SurveysState
  refresh(): Promise<void>
  judge(tip: string, verdict: TipEvent['verdict']): Promise<void>
  /** Takes back the event with that id. */
  withdraw(id: string): Promise<void>
}

/** What the views beside the feedback form show, and their acts. */
export function createMoreState(panel: PanelState): MoreState {
  const { core, t, draw } = panel
  const shown = createViewState<Shown>(
    { entries: [], durable: true, judged: [], withdrawals: {} },
    draw,
  )
  const state: MoreState = {
    panel,
    m: moreOf(t),
    set: shown.set,
    get now() {
      return shown.now
    },
    get today() {
      return new Date().toISOString().slice(0, 10)
    },
    get surveys() {
      return surveys
    },
    async refresh() {
      const entries = await surveys.refresh(await core.outbox.entries())
      const judged = entries.flatMap(({ event }) => (event.kind === 'tip' ? event.tip : []))
      shown.set({ entries, judged, durable: await core.outbox.durable() })
    },
    async judge(tip, verdict) {
      if (shown.now.judged.includes(tip)) return
      // Shown as answered before it is stored: a second press finds nothing to press.
      shown.set({ judged: [...shown.now.judged, tip] })
      await core
        .acts()
        .then(({ send }) => send({ kind: 'tip', tip, verdict }))
        .catch(() => state.refresh())
    },
    async withdraw(id) {
      const result = await (await core.acts()).withdraw(id)
      shown.set({ withdrawals: { ...shown.now.withdrawals, [id]: result } })
      await state.refresh()
    },
  }
  const surveys = createSurveysState(state)
  return state
}

/** A language that was loaded says everything; English, which is always there, is in two parts. */
const moreOf = (t: Messages): MoreMessages =>
  'ledger' in t ? (t as Messages & MoreMessages) : enMore
