import { h } from 'preact'
import type { PanelView } from '../candor.ts'
import { FeedbackView } from './feedback-view.tsx'
import { onEscape } from './on-escape.ts'
import type { PanelState } from './panel-state.ts'

/** The dialog around all views. Not modal: the CRM stays usable beside it. */
export function PanelFrame({ state, close }: { state: PanelState; close: () => void }) {
  const { t } = state
  const { isOpen, view, sent, more } = state.now
  if (!isOpen) return null
  const View = view === 'feedback' ? FeedbackView : more?.views[view]
  return (
    <div
      class="panel"
      role="dialog"
      aria-label={`Candor: ${t.title}`}
      tabIndex={-1}
      lang={t.language}
      onKeyDown={onEscape(close)}
    >
      <div class="head">
        <h2>{t.title}</h2>
        <button type="button" class="icon" aria-label={t.close} onClick={close}>
          ×
        </button>
      </div>
      <nav class="nav" aria-label={t.sections}>
        {(Object.keys(t.tabs) as (keyof typeof t.tabs)[]).map((tab) => (
          <Go key={tab} state={state} to={tab} label={t.tabs[tab]} />
        ))}
      </nav>
      <div
        class="view"
        key={view + !sent}
        ref={toTop}
        tabIndex={-1}
        role="group"
        aria-label={view === 'privacy' ? t.privacyTitle : t.tabs[view]}
      >
        {View && <View state={state} />}
      </div>
      <div class="foot" onClick={toView}>
        <Go state={state} to="privacy" label={t.privacyTitle} />
      </div>
    </div>
  )
}

/** Called for each view anew; in a low window the whole panel is what scrolls. */
const toTop = (view: HTMLElement | null) => view?.parentElement?.scrollTo(0, 0)

/** What is shown stands before what was pressed: whoever uses the keyboard goes on there. */
const toView = ({ currentTarget }: { currentTarget: Element }) =>
  currentTarget.parentElement?.querySelector<HTMLElement>('.view')?.focus()

interface GoProps {
  state: PanelState
  to: PanelView
  label: string
}

const Go = ({ state, to, label }: GoProps) => (
  <button
    type="button"
    aria-current={state.now.view === to ? 'page' : undefined}
    onClick={() => state.show(to)}
  >
    {label}
  </button>
)
