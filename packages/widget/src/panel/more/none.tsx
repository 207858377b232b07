import type { ComponentChildren } from 'preact'
import { h } from 'preact'
import { Fragment } from '../../fragment.ts'
import type { MoreState } from './more-state.ts'

interface NoneProps {
  state: MoreState
  /** What is said where the content file has nothing of the kind. */
  children: ComponentChildren
}

/** Where a list is empty: that there is nothing, that it is on its way, or that it cannot be had. */
export function None({ state: { panel, m }, children }: NoneProps) {
  const { content, isLoaded } = panel.now
  if (content.v) return <>{children}</>
  return <p>{isLoaded ? m.noContent : m.loading}</p>
}
