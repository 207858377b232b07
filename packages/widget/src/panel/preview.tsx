import { h } from 'preact'
import { Fragment } from '../fragment.ts'
import { previewOf } from '../preview/preview.ts'
import type { PanelState } from './panel-state.ts'

/** Shows what Send will let out: in words, and as the exact data. */
export function Preview({ state }: { state: PanelState }) {
  const { t } = state
  const { more } = state.now
  const event = state.outgoing()
  return (
    <section class="preview" aria-label={t.preview}>
      <h3>{t.preview}</h3>
      {event ? (
        <>
          <dl>
            {previewOf(more?.named(event) ?? event, t).map(([name, value]) => [
              <dt>{name}</dt>,
              <dd>{value}</dd>,
            ])}
          </dl>
          <details>
            <summary>{t.exact}</summary>
            <pre tabIndex={0}>{JSON.stringify(event, null, 1)}</pre>
          </details>
        </>
      ) : (
        <p>{t.previewEmpty}</p>
      )}
      <p>{t.neverSent}</p>
    </section>
  )
}
