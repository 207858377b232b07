import type { Content, Report } from '@candor/protocol'
import { Fragment, h } from 'preact'
import { daysLabel } from '../model/period-label.ts'
import { questionLabel } from '../model/question-label.ts'
import { type Waiting, waitingOf } from '../model/waiting.ts'
import { Words } from './words.tsx'

/** What this page does not show, and why: so that nobody takes silence for “nobody said anything”. */
export function HeldBack({ report, content }: { report: Report; content: Content | null }) {
  const waiting = waitingOf(report, content)
  const never = waiting.filter(({ published }) => !published)
  const later = waiting.filter(({ published }) => published)
  const { k, textK } = report.policy
  const upToDate = report.pending.filter(({ enough }) => enough).length
  return (
    <section aria-labelledby="held">
      <h2 id="held">What is held back</h2>
      <p>
        A group with fewer than {k} answers is merged into “other”. A question with fewer than {k}{' '}
        in all, or {textK} texts, waits until later weeks make it enough. Nobody, the operator
        included, sees how many have answered meanwhile. What has waited for half a year, or as long
        as the policy says, is deleted without ever being shown.
      </p>
      <WaitingList id="never" title="Not enough answers yet" {...{ list: never, content }} />
      <WaitingList
        id="later"
        title="Published, and waiting for more"
        {...{ list: later, content }}
      />
      <p class="note">
        {upToDate === 0
          ? 'No question is'
          : upToDate === 1
            ? 'One question is'
            : `${upToDate} questions are`}{' '}
        published up to the end of last week.
      </p>
    </section>
  )
}

const lapsedWords = (weeks: number) =>
  `${weeks === 1 ? '1 week' : `${weeks} weeks`} without enough answers deleted`

function WaitingList(props: {
  id: string
  title: string
  list: readonly Waiting[]
  content: Content | null
}) {
  const { id, title, list, content } = props
  if (list.length === 0) return null
  return (
    <>
      <h3 id={`held-${id}`}>{title}</h3>
      <ul class="held" aria-labelledby={`held-${id}`}>
        {list.map(({ question, published, lapsed }) => (
          <li key={question}>
            <Words of={questionLabel(question, content)} />{' '}
            <span class="state">
              {published ? `shown: ${daysLabel(published)}` : 'nothing shown'}
              {lapsed > 0 && `; ${lapsedWords(lapsed)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
