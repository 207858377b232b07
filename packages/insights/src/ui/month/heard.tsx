import type { Content, Policy, Window } from '@candor/protocol'
import { Fragment, h } from 'preact'
import { findingsOf } from '../../model/blocks.ts'
import { CELL_OF, cellsLabel } from '../../model/cell-label.ts'
import { demandOf } from '../../model/demand.ts'
import { fixFirst, type Trouble } from '../../model/fix-first.ts'
import { totalOfGroups } from '../../model/group.ts'
import { meanOf } from '../../model/mean.ts'
import { monthBefore, monthLabel, windowsOfMonth } from '../../model/month.ts'
import { countLabel, meanLabel, shareLabel } from '../../model/number-label.ts'
import { REASON_LIST } from '../../model/reason-words.ts'
import { today } from '../../write/today.ts'
import { Words } from '../words.tsx'

export interface HeardProps {
  month: string
  /** All that are published. */
  windows: readonly Window[]
  policy: Policy
  content: Content | null
}

/** More would not fit the page. */
const TOPICS = 3

/** What was said in a month, in a few lines. Nobody's own words: those are not for a wall. */
export function Heard(props: HeardProps) {
  const own = windowsOfMonth(props.windows, props.month)
  return (
    <section aria-labelledby="heard" class="heard">
      <h3 id="heard">What we heard</h3>
      <Mean {...props} />
      <Troubles {...props} windows={own} />
      <Reasons windows={own} />
      <Asked {...props} windows={own} />
    </section>
  )
}

const meanIn = (windows: readonly Window[], month: string) => {
  const found = findingsOf(windowsOfMonth(windows, month), 'feedback.rating')
  return found && { n: found.n, mean: meanOf(totalOfGroups(found.groups).counts) }
}

function Mean({ windows, month }: HeardProps) {
  const now = meanIn(windows, month)
  const before = meanIn(windows, monthBefore(month))
  if (!now) return <p>No ratings were published.</p>
  return (
    <p class="mean">
      <strong>{meanLabel(now.mean)}</strong> is the mean of {countLabel(now.n)} ratings
      {before && ` (${monthLabel(monthBefore(month))}: ${meanLabel(before.mean)})`}
    </p>
  )
}

function Troubles(props: HeardProps) {
  const troubles = fixFirst(props.windows)
  if (troubles.length === 0) return null
  return (
    <>
      <h4>Where it hurts most</h4>
      <ol>
        {troubles.map((trouble) => (
          <li key={trouble.key}>
            <TroubleLine {...props} trouble={trouble} />
          </li>
        ))}
      </ol>
    </>
  )
}

function TroubleLine({ trouble, policy, content }: HeardProps & { trouble: Trouble }) {
  const { cells, low, n, reason } = trouble
  return (
    <>
      <b>
        <Words of={cellsLabel(cells, policy.by.feedback, content)} />
      </b>
      : {countLabel(low)} of {countLabel(n)} ratings of this {CELL_OF[policy.by.feedback]} are 1 or
      2 of 5{reason && `, most for “${reason.words}”`}.
    </>
  )
}

function Reasons({ windows }: Pick<HeardProps, 'windows'>) {
  const found = findingsOf(windows, 'feedback.reason')
  if (!found) return null
  const { n, counts } = totalOfGroups(found.groups)
  const count = (reason: string) => counts.get(reason) ?? 0
  return (
    <>
      <h4>Why</h4>
      <ul class="shares">
        {REASON_LIST.toSorted((a, b) => count(b.reason) - count(a.reason)).map(
          ({ reason, words }) => (
            <li key={reason}>
              <span>{words}</span>
              <svg class="bar plain" focusable="false" aria-hidden="true">
                <rect x="0" y="0.25rem" width={`${(count(reason) / n) * 100}%`} height="0.75rem" />
              </svg>
              <b>{shareLabel(count(reason), n)}</b>
            </li>
          ),
        )}
      </ul>
    </>
  )
}

function Asked({ windows, content }: HeardProps) {
  const found = findingsOf(windows, 'ask.topic')
  if (!found) return null
  const asked = demandOf(found, content, today()).filter(({ count }) => count > 0)
  return (
    <>
      <h4>What people ask</h4>
      <ul>
        {asked.slice(0, TOPICS).map(({ topic, label, count, cover }) => (
          <li key={topic}>
            <Words of={label} />: {countLabel(count)} of {countLabel(found.n)} questions
            {cover.by === 'nobody' && '. Nobody knows it best yet: who would?'}
          </li>
        ))}
      </ul>
    </>
  )
}
