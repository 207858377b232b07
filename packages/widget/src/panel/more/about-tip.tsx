import { h } from 'preact'
import { tipsFor } from '../../content/pick.ts'
import type { MoreState } from './more-state.ts'
import { told } from './told.tsx'

/** Which tip the feedback is about, where the employee has come from one. */
export function AboutTip({ state }: { state: MoreState }) {
  const { panel, today } = state
  const m = state.m.guide
  const { content, form } = panel.now
  const tip = tipsFor(content, panel.about(), today).find(({ id }) => id === form.tip)
  const forget = () => panel.say({ tip: undefined })
  // Of another screen by now. Not while drawing: it draws.
  if (form.tip && !tip) queueMicrotask(forget)
  if (!tip) return null
  return (
    <div class="verdicts">
      <p>
        {m.aboutTip}: <strong>{told(tip.title, panel)}</strong>
      </p>
      <button
        type="button"
        class="secondary"
        onClick={({ currentTarget }) => {
          // The button goes; whoever uses the keyboard goes on beside it.
          currentTarget.closest('form')?.querySelector('textarea')?.focus()
          forget()
        }}
      >
        {m.notAboutTip}
      </button>
    </div>
  )
}
