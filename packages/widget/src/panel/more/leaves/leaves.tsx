import { h } from 'preact'
import type { Input } from '../../../candor.ts'
import type { MoreState } from '../more-state.ts'

interface LeavesProps {
  state: MoreState
  /** What each of the buttons beside it sends. */
  inputs: readonly Input[]
}

/** The exact data of what leaves at one press, before it. */
export function Leaves({ state, inputs }: LeavesProps) {
  const m = state.m.safely.leaves
  const { previews } = state.leaves.now
  return (
    <details
      class="leaves"
      onToggle={(event) => event.currentTarget.open && void state.leaves.preview(inputs)}
    >
      <summary>{m.what}</summary>
      {inputs.map((input) => {
        const key = JSON.stringify(input)
        if (!(key in previews)) return null
        return (
          <pre key={key} tabIndex={0}>
            {previews[key] ? JSON.stringify(previews[key]) : m.none}
          </pre>
        )
      })}
      <small>{m.random}</small>
    </details>
  )
}
