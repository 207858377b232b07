import type { Reason } from '@candor/protocol'
import type { ComponentType } from 'preact'
import { h } from 'preact'
import type { PanelView } from '../../candor.ts'
import { MAX_WAITING } from '../../outbox/outbox.ts'
import type { PanelState } from '../panel-state.ts'
import { Answer } from './answer.tsx'
import { AskView } from './ask-view.tsx'
import moreStyles from './more.css.ts'
import type { MoreState } from './more-state.ts'
import { createMoreState } from './more-state.ts'
import { NewsView } from './news-view.tsx'
import { PrivacyView } from './privacy-view.tsx'
import { TipsView } from './tips-view.tsx'

export interface More {
  /** Every view but the feedback form. */
  views: Record<Exclude<PanelView, 'feedback'>, ComponentType>
  /** Above the form: what is open for answers, and what came of earlier ones. */
  Above: ComponentType
  /** Below the text: help with what may point at a person, and the element it is about. */
  Beside: ComponentType
  /** What answers a reason on the spot. */
  Answer: ComponentType<{ reason: Reason }>
  styles: string
  /** Reads anew what all tabs have put in. */
  refresh(): Promise<void>
}

/** The views that a first feedback does not need. */
export function createMore(panel: PanelState): More {
  const state = createMoreState(panel)
  panel.core.onChange(() => void state.refresh())
  void state.refresh()
  return {
    views: {
      tips: () => <TipsView state={state} />,
      ask: () => <AskView state={state} />,
      news: () => <NewsView state={state} />,
      privacy: () => <PrivacyView state={state} />,
    },
    Above: () => <Warning state={state} />,
    refresh: state.refresh,
    Beside: () => null,
    Answer: ({ reason }) => <Answer state={state} reason={reason} />,
    styles: moreStyles,
  }
}

/** What stands in the way of an answer being safe; said before anyone writes in vain. */
function Warning({ state }: { state: MoreState }) {
  const { m, now, panel } = state
  if (!now.durable) return <p class="problem">{m.notDurable}</p>
  if (panel.core.outbox.waiting().length < MAX_WAITING) return null
  return <p class="problem">{m.outboxFull}</p>
}
