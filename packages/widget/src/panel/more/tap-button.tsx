import { h } from 'preact'
import { Fragment } from '../../fragment.ts'
import { ExactData } from './exact-data.tsx'
import type { MoreState } from './more-state.ts'
import type { Tap } from './taps-state.ts'

export interface TapButtonProps {
  state: MoreState
  tap: Tap
  /** What is meant, said after the label. */
  title: string
  label: string
  /** The label and a word of thanks once it is pressed. */
  pressed: string
  thanks: string
  /** What a press sends, where that is not said nearby. */
  leaves?: string
}

/** One press, with the very bytes before it. Stays where it is once it is pressed, so that the focus does. */
export function TapButton({ state, tap, title, thanks, leaves, ...props }: TapButtonProps) {
  const { taps, panel } = state
  const isPressed = taps.has(tap)
  const event = isPressed ? undefined : taps.outgoing(tap)
  const label = isPressed ? props.pressed : props.label
  return (
    <>
      <div class="verdicts">
        <button
          type="button"
          class="secondary"
          aria-label={`${label}: ${title}`}
          aria-disabled={isPressed}
          onClick={() => void taps.send(tap)}
        >
          {label}
        </button>
        <small role="status">{isPressed && thanks}</small>
        {event && leaves && <small>{leaves}</small>}
      </div>
      {event && <ExactData t={panel.t} events={[event]} />}
      <p class="problem" role="alert">
        {taps.hasFailed(tap) && panel.t.notStored}
      </p>
    </>
  )
}
