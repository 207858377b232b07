import { h } from 'preact'
import { Fragment } from '../../../fragment.ts'
import type { MoreState } from '../more-state.ts'
import { Pointing } from './pointing.tsx'
import { told } from '../told.tsx'

/** What the feedback is about: the whole screen, or an element of it that the content file names. */
export function About({ state }: { state: MoreState }) {
  const { about, panel } = state
  const m = state.m.safely.about
  const anchors = about.anchors()
  const id = panel.now.form.anchor
  const chosen = anchors.find((anchor) => anchor.id === id)
  // Chosen on another screen. Not while drawing: it draws.
  if (id && !chosen) queueMicrotask(() => about.choose(undefined))
  if (anchors.length === 0) return null
  const { mode } = about.now
  return (
    <div class="about">
      <div class="verdicts">
        <p>
          {m.label}: <strong>{chosen ? told(chosen.title, panel) : m.whole}</strong>
        </p>
        <button
          type="button"
          class="secondary"
          aria-expanded={mode !== 'shut'}
          onClick={() => about.go(mode === 'shut' ? 'list' : 'shut')}
        >
          {m.point}
        </button>
      </div>
      {mode !== 'shut' && <InSight state={state} />}
      {mode === 'page' && <Pointing state={state} />}
    </div>
  )
}

/** Whatever of the screen's elements can be seen now. */
function InSight({ state }: { state: MoreState }) {
  const { about, panel } = state
  const m = state.m.safely.about
  const { found, isLooking } = about.now
  if (found.length === 0) return <p role="status">{isLooking ? m.looking : m.none}</p>
  const choices = [
    { id: undefined, title: m.whole },
    ...found.map(({ anchor: { id, title } }) => ({ id, title: told(title, panel) })),
  ]
  return (
    <>
      <fieldset>
        <legend>{m.which}</legend>
        <div class="reasons">
          {choices.map(({ id, title }) => (
            <label key={id}>
              <input
                type="radio"
                name="anchor"
                checked={panel.now.form.anchor === id}
                onClick={() => about.choose(id)}
              />
              <span>{title}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <button type="button" class="secondary" onClick={() => about.go('page')}>
        {m.inPage}
      </button>
    </>
  )
}
