import { h } from 'preact'
import { mayWrite } from '../../content/may-write.ts'
import { About } from './about/about.tsx'
import type { MoreState } from './more-state.ts'

/** Below the text of a feedback, or in its place where it would point at its author. */
export function Beside({ state }: { state: MoreState }) {
  const { now, say, options } = state.panel
  if (!mayWrite(now.content, options.department)) {
    // Written before the content file was there. Not while drawing: it draws.
    if (now.form.text) queueMicrotask(() => say({ text: '' }))
    return (
      <div class="beside no-text">
        <p>{state.m.survey.withoutTexts}</p>
        <About state={state} />
      </div>
    )
  }
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
