import { h } from 'preact'
import { Fragment } from '../../fragment.ts'
import type { Asked } from '../../guide/ask-where.ts'
import { askWhere } from '../../guide/ask-where.ts'
import type { MoreState } from './more-state.ts'

/** Leads to the element that something is about, or says that it cannot be found. */
export function ShowWhere({ state, ...asked }: { state: MoreState } & Asked) {
  const m = state.m.guide
  const key = `${asked.kind} ${asked.id}`
  return (
    <>
      <div class="verdicts">
        <button
          type="button"
          class="secondary"
          onClick={({ currentTarget }) => {
            const isFound = askWhere(currentTarget, asked)
            state.set({ lost: isFound ? undefined : key })
          }}
        >
          {m.showWhere}
        </button>
      </div>
      <p role="status">{state.now.lost === key && m.lost}</p>
    </>
  )
}
