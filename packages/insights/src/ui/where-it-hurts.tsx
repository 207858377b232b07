import type { Content, Policy, Window } from '@candor/protocol'
import { h } from 'preact'
import { findingsOf } from '../model/blocks.ts'
import { capital } from '../model/capital.ts'
import { CELL_OF, cellsLabel } from '../model/cell-label.ts'
import type { Group } from '../model/group.ts'
import { mainReason } from '../model/main-reason.ts'
import { answersLabel, countLabel } from '../model/number-label.ts'
import { daysLabel } from '../model/period-label.ts'
import { ratingRows } from '../model/rating-rows.ts'
import { worstFirst } from '../model/worst-first.ts'
import { AnswerScreens } from '../write/ui/answer-screens.tsx'
import { MergedNote } from './merged-note.tsx'
import { Nothing } from './nothing.tsx'
import { FeedbackAbout } from './feedback-about.tsx'
import { ratingLevels } from './levels.ts'
import { ScaleFigure } from './scale-figure.tsx'

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
        <ScaleFigure
          id="hurts"
          head={capital(CELL_OF[by])}
          about={`Ratings by ${CELL_OF[by]}, ${daysLabel(found.period)}, ${answersLabel(found.n)}`}
          levels={LEVELS}
          figure="Mean"
          rows={ratingRows(worstFirst(found.groups), [1, 5], ({ cells }) =>
            cellsLabel(cells, by, content),
          ).map((row) => ({ ...row, ...reasonNote(reasons.find(({ key }) => key === row.key)) }))}
        />
      )}
      {found && <AnswerScreens found={found} by={by} content={content} />}
      {found && <MergedNote groups={found.groups} by={by} k={policy.k} />}
      <FeedbackAbout windows={windows} content={content} />
    </section>
  )
}

function reasonNote(group: Group | undefined): { note?: string } {
  const reason = mainReason(group)
  if (!reason) return {}
  const { words, count, n } = reason
  return { note: `Most named: ${words} (${countLabel(count)} of ${countLabel(n)})` }
}
