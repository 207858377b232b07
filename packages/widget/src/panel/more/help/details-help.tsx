import type { ComponentType } from 'preact'
import { h } from 'preact'
import type { MoreState } from '../more-state.ts'

export interface DetailsProps {
  state: MoreState
  /** Names the text field, the same on each draw. */
  field: string
  text: string
  /** Takes the text with other words in place of some. */
  onReplace: (text: string) => void
}

export type Help = ComponentType<Omit<DetailsProps, 'state'>>

/**
 * Helps to leave out what may point at someone. Speaks about the text field in front of it, and is
 * loaded once something is written there. Whatever goes wrong with it, Send works.
 */
export function DetailsHelp({ state, ...props }: DetailsProps) {
  const { help: Help, helpIsBroken } = state.now
  if (props.text) void state.loadHelp()
  if (helpIsBroken) return <p class="note">{state.m.safely.details.broken}</p>
  return Help ? <Help {...props} /> : null
}
