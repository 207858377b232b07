import type { ComponentChildren } from 'preact'
import { h } from 'preact'
import { Fragment } from '../../fragment.ts'

/** Pixels. Below it the whole panel scrolls, in `panel.css.ts`. */
const LOW = 480

interface FoldableProps {
  /** Whether something else stands above the form too: together they would push it out of sight. */
  isCrowded: boolean
  head: ComponentChildren
  children: ComponentChildren
}

/** What stands above the form: no more than its head, until it is unfolded, where there is no room. */
export const Foldable = ({ isCrowded, head, children }: FoldableProps) =>
  isCrowded || innerHeight < LOW ? (
    <details class="fold">
      <summary>{head}</summary>
      <div>{children}</div>
    </details>
  ) : (
    <>
      {head}
      {children}
    </>
  )
