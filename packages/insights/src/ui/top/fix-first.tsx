import type { Content, Policy, Window } from '@candor/protocol'
import { Fragment, h } from 'preact'
import { CELL_OF } from '../../model/cell-label.ts'
import { findingsOf } from '../../model/blocks.ts'
import { fixFirst, namedGroups } from '../../model/fix-first.ts'
import { daysLabel } from '../../model/period-label.ts'
import { TroubleCard } from './trouble-card.tsx'

/** What every part of the top needs. */
export interface TopProps {
  windows: readonly Window[]
  policy: Policy
  content: Content | null
}

/** The screens to mend first, for those who read no further. `recent`: the windows that decide. */
export function FixFirst(props: TopProps & { recent: readonly Window[] }) {
  const { windows, recent, policy } = props
  const troubles = fixFirst(recent, windows)
  const period = findingsOf(recent, 'feedback.rating')?.period
  const days = period ? daysLabel(period) : ''
  const cell = CELL_OF[policy.by.feedback]
  return (
    <section aria-labelledby="first">
      <h2 id="first">What to fix first</h2>
      {troubles.length === 0 ? (
        <p class="calm">{calmWords(namedGroups(recent).length > 0 ? days : '', cell, policy.k)}</p>
      ) : (
        <>
          <p>{ruleWords(cell, days, recent === windows)}</p>
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

const ruleWords = (cell: string, days: string, isChosen: boolean) =>
  `The ${cell} with the most low ratings of ${days}${isChosen ? '' : ', the latest weeks,'} comes first; one with as many high ones (4 or 5 of 5) is left out.${isChosen ? '' : ' Trends are of all weeks.'}`

const calmWords = (days: string, cell: string, k: number) =>
  days
    ? `Nothing stands out of ${days}: on every ${cell} at least as many people give 4 or 5 of 5 as give 1 or 2.`
    : `No ${cell} can be named: none had ${k} ratings in its weeks, so all are merged. The reasons below are of all together. Where few answer, windows of four weeks help: ask whoever runs the collector for them (policy.windowWeeks).`
