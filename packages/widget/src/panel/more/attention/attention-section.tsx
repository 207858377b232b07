import type { ComponentChildren } from 'preact'
import { h } from 'preact'
import { Fragment } from '../../../fragment.ts'
import { PROMPT_KINDS } from '../../../attention/attention.ts'
import {
  muteKind,
  muteScreen,
  quietFor,
  turnOff,
  unmuteKind,
  unmuteScreen,
} from '../../../attention/changes.ts'
import type { Change } from '../../../attention/changes.ts'
import { isMuted } from '../../../attention/may-prompt.ts'
import { toDate } from '../../../attention/moment-of.ts'
import { screenName } from '../../../preview/screen-name.ts'
import { dayInWords } from '../day-in-words.ts'
import { localeOf } from '../locale-of.ts'
import type { MoreState } from '../more-state.ts'

/** Where the reader sees and changes what may show itself unasked. */
export function AttentionSection({ state }: { state: MoreState }) {
  const { attention, m } = state
  const { title, rules, off } = m.guide.section
  const isOff = attention.now.attention.off
  if (!attention.now.isKnown) return null
  return (
    <details class="attention">
      <summary>{title}</summary>
      <div class="stack">
        <p class="note">{isOff ? off : rules}</p>
        {!isOff && (
          <>
            <Quiet state={state} />
            <Kinds state={state} />
            <Screens state={state} />
          </>
        )}
        <div class="verdicts">
          <Choose state={state} change={turnOff(!isOff)}>
            {isOff ? m.guide.turnOn : m.guide.turnOff}
          </Choose>
        </div>
      </div>
    </details>
  )
}

interface ChooseProps {
  state: MoreState
  change: Change
  children: ComponentChildren
}

const Choose = ({ state, change, children }: ChooseProps) => (
  <button type="button" class="secondary" onClick={() => void state.attention.choose(change)}>
    {children}
  </button>
)

function Quiet({ state }: { state: MoreState }) {
  const { attention, panel } = state
  const m = state.m.guide
  const { quietUntil } = attention.now.attention
  const moment = attention.moment()
  if (quietUntil > moment.day)
    return (
      <div class="verdicts">
        <p>{m.section.quiet(dayInWords(toDate(quietUntil), localeOf(panel)))}</p>
        <Choose state={state} change={quietFor(0, moment)}>
          {m.section.endQuiet}
        </Choose>
      </div>
    )
  return (
    <div class="verdicts">
      <Choose state={state} change={quietFor(1, moment)}>
        {m.tomorrow}
      </Choose>
      <Choose state={state} change={quietFor(7, moment)}>
        {m.week}
      </Choose>
    </div>
  )
}

function Kinds({ state }: { state: MoreState }) {
  const { attention } = state
  const m = state.m.guide.section
  return (
    <fieldset>
      <legend>{m.kinds}</legend>
      <div class="reasons">
        {PROMPT_KINDS.map((kind) => {
          const isOn = !attention.now.attention.kinds.includes(kind)
          const change = isOn ? muteKind(kind) : unmuteKind(kind)
          return (
            <label key={kind}>
              <input type="checkbox" checked={isOn} onClick={() => void attention.choose(change)} />
              <span>{m.kind[kind]}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

function Screens({ state }: { state: MoreState }) {
  const { attention, panel } = state
  const { t, now } = panel
  const m = state.m.guide
  const { screens } = attention.now.attention
  return (
    <>
      {!isMuted(attention.now.attention, now.context) && (
        <div class="verdicts">
          <Choose state={state} change={muteScreen(now.context)}>
            {m.notHere}
          </Choose>
        </div>
      )}
      {screens.length > 0 && <p class="label">{m.section.screens}</p>}
      <ul class="list">
        {screens.map((screen) => (
          <li key={JSON.stringify(screen)} class="verdicts">
            <Choose state={state} change={unmuteScreen(screen)}>
              {m.section.allow(screenName(screen, t))}
            </Choose>
          </li>
        ))}
      </ul>
    </>
  )
}
