import type { Content, Policy, Window } from '@candor/protocol'
import { Fragment, h } from 'preact'
import { CELL_OF } from '../../model/cell-label.ts'
import { fixFirst, namedGroups } from '../../model/fix-first.ts'
import { TroubleCard } from './trouble-card.tsx'

/** What every part of the top needs. */
export interface TopProps {
  windows: readonly Window[]
  policy: Policy
  content: Content | null
}

/** The screens to mend first, for those who read no further. */
export function FixFirst(props: TopProps) {
  const { windows, policy } = props
  const troubles = fixFirst(windows)
  const cell = CELL_OF[policy.by.feedback]
  return (
    <section aria-labelledby="first">
      <h2 id="first">What to fix first</h2>
      {troubles.length === 0 ? (
        <p class="calm">{calmWords(namedGroups(windows).length > 0, cell, policy.k)}</p>
      ) : (
        <>
          <p>
            The {cell} with the most low ratings comes first; one with as many high ones (4 or 5 of
            5) is left out.
          </p>
          <ol class="first">
            {troubles.map((trouble) => (
              <TroubleCard {...props} trouble={trouble} key={trouble.key} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

const calmWords = (isNamed: boolean, cell: string, k: number) =>
  isNamed
    ? `Nothing stands out: on every ${cell} at least as many people give 4 or 5 of 5 as give 1 or 2.`
    : `No ${cell} can be named: none had ${k} ratings in its weeks, so all are merged. The reasons below are of all together. Where few answer, windows of four weeks help: ask whoever runs the collector for them (policy.windowWeeks).`
