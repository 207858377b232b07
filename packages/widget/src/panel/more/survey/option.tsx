import type { ComponentChildren } from 'preact'
import { h } from 'preact'

interface OptionProps {
  type: 'radio' | 'checkbox'
  /** Of the group. */
  name: string
  /** Where what is visible is too short to stand alone. */
  label?: string | undefined
  describedBy?: string | undefined
  isChosen: boolean
  /** Also when it is chosen already: then it is taken back. */
  onPress: () => void
  focusRef?: ((element: HTMLElement | null) => void) | undefined
  children: ComponentChildren
}

/** Something to choose. */
export const Option = (props: OptionProps) => (
  <label>
    <input
      type={props.type}
      name={props.name}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      checked={props.isChosen}
      onClick={props.onPress}
      ref={props.focusRef ?? null}
    />
    <span>{props.children}</span>
  </label>
)
