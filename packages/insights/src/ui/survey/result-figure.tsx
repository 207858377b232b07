import type { Content, Policy } from '@candor/protocol'
import { h } from 'preact'
import { CELL_OF, cellsLabel } from '../../model/cell-label.ts'
import { capital } from '../../model/capital.ts'
import type { Group } from '../../model/group.ts'
import { isRating } from '../../model/is-rating.ts'
import type { QuestionResult } from '../../model/survey-results.ts'
import { scaleLevels } from '../levels.ts'
import { ChoiceResult } from './choice-result.tsx'
import { MatrixResult } from './matrix-result.tsx'
import { NpsResult } from './nps-result.tsx'
import { RankingResult } from './ranking-result.tsx'
import { ScaleResult } from './scale-result.tsx'
import { YesNoResult } from './yes-no-result.tsx'

export interface ResultProps {
  result: QuestionResult
  policy: Policy
  content: Content | null
}

/** What every figure of a question by group needs. */
export interface ByGroup {
  id: string
  /** What a group is: `Department`. */
  head: string
  /** `by department` */
  by: string
  labelOf: (group: Group) => ReturnType<typeof cellsLabel>
}

const RATING = scaleLevels([1, 2, 3, 4, 5], ['lowest', 'highest'])
/** Little effort is good: the worst comes first. */
const EFFORT = scaleLevels([7, 6, 5, 4, 3, 2, 1], ['a lot of effort', 'no effort'])

/** The chart that fits what was asked. */
export function ResultFigure({ result, policy, content }: ResultProps) {
  const { id, question, findings } = result
  const [found] = findings
  if (!found) return null
  const by = policy.by.survey
  const group: ByGroup = {
    id,
    head: capital(CELL_OF[by]),
    by: by === 'none' ? '' : `by ${CELL_OF[by]}, `,
    labelOf: ({ cells }) => cellsLabel(cells, by, content),
  }
  switch (question?.type) {
    case 'rating':
      return <ScaleResult {...group} found={found} levels={RATING} scale={[1, 5]} />
    case 'effort':
      return <ScaleResult {...group} found={found} levels={EFFORT} scale={[1, 7]} />
    case 'nps':
      return <NpsResult {...group} found={found} />
    case 'yes-no':
      return <YesNoResult {...group} found={found} />
    case 'ranking':
      return <RankingResult id={id} found={found} question={question} />
    case 'matrix':
      return <MatrixResult id={id} findings={findings} question={question} />
    default:
      return isRating(found.question, found.groups, content) ? (
        <ScaleResult {...group} found={found} levels={RATING} scale={[1, 5]} />
      ) : (
        <ChoiceResult id={id} found={found} content={content} />
      )
  }
}
