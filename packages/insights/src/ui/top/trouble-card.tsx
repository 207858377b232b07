import { Fragment, h } from 'preact'
import { answersAbout } from '../../model/answers-about.ts'
import { cellsLabel } from '../../model/cell-label.ts'
import type { Place, Trouble } from '../../model/fix-first.ts'
import { labelOf } from '../../model/label.ts'
import { countLabel, shareLabel } from '../../model/number-label.ts'
import { REMEDY } from '../../model/remedy.ts'
import { statusWords } from '../../model/status-words.ts'
import { firstTold } from '../../write/first-told.ts'
import { screensIn } from '../../write/screens-in.ts'
import { answerSeed } from '../../write/seeds.ts'
import { WriteButton } from '../../write/ui/write-button.tsx'
import { Words } from '../words.tsx'
import { ChangeWords } from './change-words.tsx'
import type { TopProps } from './fix-first.tsx'

/** One screen to mend: how bad, why, which way it goes, and what was said to it. */
export function TroubleCard(props: TopProps & { trouble: Trouble }) {
  const { trouble, policy, content } = props
  const { cells, low, n, place, change } = trouble
  return (
    <li>
      <h3>
        <Words of={cellsLabel(cells, policy.by.feedback, content)} />
      </h3>
      <p class="how-bad">
        <strong>{countLabel(low)} low</strong> ratings (1 or 2 of 5), {shareLabel(low, n)} of{' '}
        {countLabel(n)}
      </p>
      {place && <PlaceWords {...place} />}
      <dl>
        <dt>Why</dt>
        <dd>
          <WhyHere {...trouble} />
        </dd>
        {change && (
          <>
            <dt>Trend</dt>
            <dd class={change.way}>
              <ChangeWords change={change} />
            </dd>
          </>
        )}
        {content && (
          <>
            <dt>Answer</dt>
            <dd>
              <LastAnswer {...props} /> <AnswerTrouble {...props} />
            </dd>
          </>
        )}
      </dl>
    </li>
  )
}

/** Why it comes before the next one, where the numbers leave a doubt. */
function PlaceWords({ isSmallerShare, isClose }: Place) {
  if (isClose)
    return (
      <p class="note">
        Not clearly more than the next: chance may have set this order
        {isSmallerShare && ', and the next has the larger share'}.
      </p>
    )
  return isSmallerShare ? (
    <p class="note">More than the next, though a smaller share: of more ratings.</p>
  ) : null
}

function WhyHere({ reason, hasReasons }: Pick<Trouble, 'reason' | 'hasReasons'>) {
  if (!hasReasons)
    return (
      <>
        Too few gave a reason here to show it; there are those{' '}
        <a href="#why">of all screens together</a>.
      </>
    )
  if (!reason) return <>No single reason leads.</>
  const { words, count, n } = reason
  return (
    <>
      “{words}”, {countLabel(count)} of {countLabel(n)} reasons. <em>{REMEDY[reason.reason]}</em>
    </>
  )
}

/** A screen is part of an answer; a department is not. */
function AnswerTrouble({ trouble, policy, content }: TopProps & { trouble: Trouble }) {
  const about = cellsLabel(trouble.cells, policy.by.feedback, content).text
  const where = screensIn(trouble.cells)
  return (
    <WriteButton
      words="Answer …"
      about={about}
      seed={(today, windows) => {
        const week = firstTold(windows, { question: 'feedback.rating', key: trouble.key })
        return answerSeed({ about, where, week }, today)
      }}
    />
  )
}

function LastAnswer({ trouble, content }: TopProps & { trouble: Trouble }) {
  const [last] = answersAbout(trouble.cells, content)
  if (!last) return <>Nobody has answered yet.</>
  return (
    <>
      “<Words of={labelOf(last.said, last.id)} />” {statusWords(last.reply)}:{' '}
      <Words of={labelOf(last.reply.text, '')} />
    </>
  )
}
