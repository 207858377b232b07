import { h } from 'preact'
import { Fragment } from '../../../fragment.ts'
import type { MoreState } from '../more-state.ts'
import { ShowWhere } from '../show-where.tsx'
import { told } from '../told.tsx'

/** What may be put right in the data of this screen, and what the reader gains from it. */
export function HintsSection({ state }: { state: MoreState }) {
  const { hints, panel, m } = state
  const { held } = hints.now
  if (!panel.now.content.hints?.length) return null
  return (
    <section class="stack hints" ref={hints.onList}>
      {held.length > 0 && (
        <>
          <h3>{m.hints.title}</h3>
          <ul class="list">
            {held.map(({ id, title, benefit }) => (
              <li class="card" key={id}>
                <h4>{told(title, panel)}</h4>
                <p>{told(benefit, panel)}</p>
                <ShowWhere
                  state={state}
                  kind="hint"
                  id={id}
                  watch={(tell) => hints.watch(id, tell)}
                />
              </li>
            ))}
          </ul>
          <p class="note">{m.hints.private}</p>
        </>
      )}
    </section>
  )
}
