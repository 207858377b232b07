import { h } from 'preact'
import { About } from './about/about.tsx'
import type { MoreState } from './more-state.ts'

/** Below the text of a feedback. */
export function Beside({ state }: { state: MoreState }) {
  const { now, say } = state.panel
  return (
    <div class="beside">
      <state.DetailsHelp
        field="feedback"
        text={now.form.text}
        onReplace={(text) => say({ text })}
      />
      <About state={state} />
    </div>
  )
}
