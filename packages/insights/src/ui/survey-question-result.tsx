import { h } from 'preact'
import { type Findings, findingsOf } from '../model/blocks.ts'
import { capital } from '../model/capital.ts'
import { CELL_OF, cellsLabel } from '../model/cell-label.ts'
import { isRating } from '../model/is-rating.ts'
import { answersLabel } from '../model/number-label.ts'
import { daysLabel } from '../model/period-label.ts'
import { questionLabel } from '../model/question-label.ts'
import { Choices } from './choices.tsx'
import type { QuestionsProps } from './other-questions.tsx'
import { ratingLevels } from './rating-levels.ts'
import { Ratings } from './ratings.tsx'
import { Words } from './words.tsx'

const LEVELS = ratingLevels('lowest', 'highest')

/** Answers to one question of a survey: ratings by department, or choices. */
export function SurveyQuestionResult(props: QuestionsProps) {
  const name = props.questions[0] ?? ''
  const found = findingsOf(props.windows, name)
  if (!found) return null
  const id = name.replaceAll('.', '-')
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        <Words of={questionLabel(name, props.content)} />
      </h3>
      {isRating(name, found.groups, props.content) ? (
        <SurveyRatings {...props} id={id} found={found} />
      ) : (
        <Choices {...props} id={id} found={found} />
      )}
    </section>
  )
}

function SurveyRatings(props: QuestionsProps & { id: string; found: Findings }) {
  const { id, found, policy, content } = props
  const by = policy.by.survey
  return (
    <Ratings
      id={id}
      head={capital(CELL_OF[by])}
      about={`Ratings by ${CELL_OF[by]}, ${daysLabel(found.period)}, ${answersLabel(found.n)}`}
      levels={LEVELS}
      groups={found.groups}
      labelOf={({ cells }) => cellsLabel(cells, by, content)}
    />
  )
}
