import type { Tip } from '@candor/protocol'
import { h } from 'preact'
import { Fragment } from '../../fragment.ts'
import { askWhere } from '../../guide/ask-where.ts'
import { placeIdOf } from '../../guide/place-id-of.ts'
import type { MoreState } from './more-state.ts'

/** Leads to the element that a tip is about, or says that it cannot be found. */
export function ShowWhere({ state, tip }: { state: MoreState; tip: Tip }) {
  const m = state.m.guide
  if (!placeIdOf(tip)) return null
  return (
    <>
      <div class="verdicts">
        <button
          type="button"
          class="secondary"
          onClick={({ currentTarget }) => {
            const isFound = askWhere(currentTarget, tip.id)
            state.set({ lost: isFound ? undefined : tip.id })
          }}
        >
          {m.showWhere}
        </button>
      </div>
      <p role="status">{state.now.lost === tip.id && m.lost}</p>
    </>
  )
}
