import type { FeedbackEvent, Reason } from '@candor/protocol'
import type { ComponentType } from 'preact'
import { h } from 'preact'
import { Fragment } from '../../fragment.ts'
import type { PanelView } from '../../candor.ts'
import type { PanelState } from '../panel-state.ts'
import { AboutTip } from './about-tip.tsx'
import { Answer } from './answer.tsx'
import askStyles from './ask/ask.css.ts'
import { AskView } from './ask/ask-view.tsx'
import { Beside } from './beside.tsx'
import moreStyles from './more.css.ts'
import { createMoreState } from './more-state.ts'
import newsStyles from './news/news.css.ts'
import { NewsView } from './news-view.tsx'
import { PrivacyView } from './privacy-view.tsx'
import { ReplyHere } from './replies/reply-here.tsx'
import { Searchable } from './search/searchable.tsx'
import { SurveyInvitation } from './survey-invitation.tsx'
import { TipsView } from './tips-view.tsx'
import { Warning } from './warning.tsx'
import { withNames } from './with-names.ts'

export interface More {
  /** Every view but the feedback form. */
  views: Record<Exclude<PanelView, 'feedback'>, ComponentType>
  /** Above the form: the tip it is about, what is open for answers, what came of earlier ones. */
  Above: ComponentType
  /** Below the text: help with what may point at a person, and the element it is about. */
  Beside: ComponentType
  /** What answers a reason on the spot. */
  Answer: ComponentType<{ reason: Reason }>
  /** A feedback with names that a reader understands beside the ids. */
  named(event: FeedbackEvent): FeedbackEvent
  styles: string
  /** Reads anew what all tabs have put in. */
  refresh(): Promise<void>
}

/** The views that a first feedback does not need. */
export function createMore(panel: PanelState): More {
  const state = createMoreState(panel)
  // Where the storage fails the form says so at Send; the ledger shows what it last knew.
  const read = () => state.refresh().catch(() => undefined)
  const refresh = () => read().then(state.tellWithdrawn)
  panel.core.onChange(read)
  void refresh()
  void state.taps.renew()
  return {
    views: {
      tips: () => (
        <Searchable state={state}>
          <TipsView state={state} />
        </Searchable>
      ),
      ask: () => (
        <Searchable state={state}>
          <AskView state={state} />
        </Searchable>
      ),
      news: () => (
        <Searchable state={state}>
          <NewsView state={state} />
        </Searchable>
      ),
      privacy: () => <PrivacyView state={state} />,
    },
    Above: () => (
      <>
        <Warning state={state} />
        <AboutTip state={state} />
        <SurveyInvitation state={state} />
        <ReplyHere state={state} />
      </>
    ),
    refresh,
    named: (event) => withNames(event, panel),
    Beside: () => <Beside state={state} />,
    Answer: ({ reason }) => <Answer state={state} reason={reason} />,
    styles: moreStyles + askStyles + newsStyles,
  }
}
