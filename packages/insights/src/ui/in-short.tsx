import type { Content, Policy, Window } from '@candor/protocol'
import { h } from 'preact'
import { findingsOf } from '../model/blocks.ts'
import { cellsLabel } from '../model/cell-label.ts'
import { totalOfGroups } from '../model/group.ts'
import { mainReason } from '../model/main-reason.ts'
import { meanOf } from '../model/mean.ts'
import { answersLabel, countLabel, meanLabel, shareLabel } from '../model/number-label.ts'
import { worstFirst } from '../model/worst-first.ts'
import { Words } from './words.tsx'

/** The three things to know, for those who read no further. */
export function InShort(props: {
  windows: readonly Window[]
  policy: Policy
  content: Content | null
}) {
  const ratings = findingsOf(props.windows, 'feedback.rating')
  const reasons = findingsOf(props.windows, 'feedback.reason')
  const worst = worstFirst(ratings?.groups ?? []).find(({ cells }) => !cells.includes('other'))
  const reason = reasons && mainReason(totalOfGroups(reasons.groups))
  if (!ratings && !reason) return null
  return (
    <section aria-labelledby="short">
      <h2 id="short">In short</h2>
      <ul class="short">
        {worst && (
          <li>
            <strong>{meanLabel(meanOf(worst.counts))}</strong>
            <Words of={cellsLabel(worst.cells, props.policy.by.feedback, props.content)} /> is rated
            lowest ({answersLabel(worst.n)})
          </li>
        )}
        {reason && (
          <li>
            <strong>{shareLabel(reason.count, reason.n)}</strong>“{reason.words}” is the reason
            named most ({countLabel(reason.count)} of {countLabel(reason.n)})
          </li>
        )}
        {ratings && (
          <li>
            <strong>{meanLabel(meanOf(totalOfGroups(ratings.groups).counts))}</strong>
            is the mean of all {countLabel(ratings.n)} ratings
          </li>
        )}
      </ul>
    </section>
  )
}
