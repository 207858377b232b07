import { h } from 'preact'
import { Fragment } from '../../fragment.ts'
import type { Entry } from '../../outbox/entry.ts'
import { entryTitle } from '../../ledger/entry-title.ts'
import { mayCount } from '../../ledger/may-count.ts'
import { MAX_LISTED } from '../../ledger/trim.ts'
import { isMark } from '../../survey/mark.ts'
import { Erase } from './erase/erase.tsx'
import { ExactData } from './exact-data.tsx'
import { KeyboardHelp } from './keyboard-help.tsx'
import type { MoreState } from './more-state.ts'
import { SurveyMark } from './survey-mark.tsx'

/** What can leave, what has left, byte for byte, and how to take it back. */
export function PrivacyView({ state }: { state: MoreState }) {
  const { m } = state
  const { t, options } = state.panel
  const manifest = new URL('/v1/manifest', options.collector).href
  const entries = state.now.entries
  return (
    <>
      <h3>{t.privacyTitle}</h3>
      <p>{m.privacyText}</p>
      <p>{m.privacyLimits}</p>
      <p>
        <a href={manifest} target="_blank" rel="noopener noreferrer">
          {m.manifest}
        </a>
      </p>
      {!state.now.durable && <p class="problem">{m.notDurable}</p>}
      <h3>{m.ledger}</h3>
      {entries.length >= MAX_LISTED && <p class="note">{m.ledgerKeeps(MAX_LISTED)}</p>}
      {entries.length === 0 ? (
        <p>{m.ledgerEmpty}</p>
      ) : (
        <ul class="ledger">
          {entries.map((entry) => (
            <LedgerItem key={entry.event.id} state={state} entry={entry} />
          ))}
        </ul>
      )}
      <Erase state={state} />
      <KeyboardHelp m={m} />
    </>
  )
}

function LedgerItem({ state, entry }: { state: MoreState; entry: Entry }) {
  if (isMark(entry)) return <SurveyMark state={state} mark={entry} />
  const { m } = state
  const { event, state: stage, reason, secret, untold, unsure } = entry
  const canWithdraw = secret && (mayCount(entry) || untold)
  const result = state.now.withdrawals[event.id]
  const { language, now } = state.panel
  const title = entryTitle(event, now.content, language)
  const withdraw = async (item: Element | null) => {
    await state.withdraw(event.id)
    // The button is gone; whoever uses the keyboard goes on where its outcome is said.
    if (document.activeElement?.localName === 'candor-widget')
      item?.querySelector<HTMLElement>('[role=status]')?.focus()
  }
  return (
    <li class="card">
      <p>
        <strong>{m.kinds[event.kind]}</strong>{' '}
        <span class={`stage ${stage}`}>{m.states[stage]}</span>
      </p>
      {title && (
        <p>
          <bdi>{title}</bdi>
        </p>
      )}
      {reason && <p>{m.refusals[reason]}</p>}
      <ExactData t={state.panel.t} events={[event]} />
      {canWithdraw && (
        <button
          type="button"
          class="secondary"
          onClick={({ currentTarget }) => void withdraw(currentTarget.closest('li'))}
        >
          {m.withdraw}
        </button>
      )}
      <p role="status" tabIndex={-1}>
        {(result && m.withdrawals[result]) || (unsure && m.withdrawals.unsure)}
      </p>
    </li>
  )
}
