import type { Content, Policy, Window } from '@candor/protocol'
import { h } from 'preact'
import { findingsOf } from '../model/blocks.ts'
import { capital } from '../model/capital.ts'
import { CELL_OF, cellsLabel } from '../model/cell-label.ts'
import { mainReason } from '../model/main-reason.ts'
import { answersLabel, countLabel } from '../model/number-label.ts'
import { daysLabel } from '../model/period-label.ts'
import { Nothing } from './nothing.tsx'
import { ratingLevels } from './rating-levels.ts'
import { Ratings } from './ratings.tsx'

const LEVELS = ratingLevels('does not help at all', 'helps a lot')

/** Ratings by screen, with the reason that was named most on each. */
export function WhereItHurts(props: {
  windows: readonly Window[]
  policy: Policy
  content: Content | null
}) {
  const { windows, policy, content } = props
  const by = policy.by.feedback
  const found = findingsOf(windows, 'feedback.rating')
  const reasons = findingsOf(windows, 'feedback.reason')?.groups ?? []
  return (
    <section aria-labelledby="hurts">
      <h2 id="hurts">Where it hurts</h2>
      <p>
        “How much does this screen help you?” Bars to the left are answers 1 and 2, bars to the
        right 4 and 5. The lowest mean comes first.
      </p>
      {!found && <Nothing what="No ratings" />}
      {found && (
        <Ratings
          id="hurts"
          head={capital(CELL_OF[by])}
          about={`Ratings by ${CELL_OF[by]}, ${daysLabel(found.period)}, ${answersLabel(found.n)}`}
          levels={LEVELS}
          groups={found.groups}
          labelOf={({ cells }) => cellsLabel(cells, by, content)}
          noteOf={({ key }) => reasonNote(mainReason(reasons.find((group) => group.key === key)))}
        />
      )}
      {found?.groups.some(({ cells }) => cells.includes('other')) && (
        <MergedNote k={policy.k} cells={`${CELL_OF[by]}s`} />
      )}
    </section>
  )
}

function reasonNote(reason: ReturnType<typeof mainReason>): string | null {
  if (!reason) return null
  return `Most named: ${reason.words} (${countLabel(reason.count)} of ${countLabel(reason.n)})`
}

function MergedNote({ k, cells }: { k: number; cells: string }) {
  return (
    <p class="note">
      “Other {cells}” holds the {cells} with fewer than {k} answers in a week and, where those were
      too few together, the next smallest. So one and the same may stand alone in one week and be
      merged in another.
    </p>
  )
}
