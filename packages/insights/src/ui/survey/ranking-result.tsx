import type { ChoiceQuestion } from '@candor/protocol'
import { h } from 'preact'
import type { Findings } from '../../model/blocks.ts'
import { totalOfGroups } from '../../model/group.ts'
import { meanInterval } from '../../model/interval.ts'
import { labelOf } from '../../model/label.ts'
import { rankedChoices } from '../../model/mean-place.ts'
import { answersLabel, meanRangeLabel, placeLabel } from '../../model/number-label.ts'
import { daysLabel } from '../../model/period-label.ts'
import { levelsOf } from '../levels.ts'
import { ScaleFigure } from '../scale-figure.tsx'

/** In which place people put each choice, best first. */
export function RankingResult(props: { id: string; found: Findings; question: ChoiceQuestion }) {
  const { id, found, question } = props
  const { choices } = question
  const places = choices.map((_, index) => choices.length - index)
  const ranked = rankedChoices(
    totalOfGroups(found.groups).counts,
    choices.map((one) => one.id),
  )
  return (
    <ScaleFigure
      id={id}
      head="Choice"
      about={`Places, ${daysLabel(found.period)}, ${answersLabel(found.n)}`}
      figure="Result"
      levels={levelsOf(places.map((place) => ({ value: String(place), words: `Place ${place}` })))}
      rows={ranked.map(({ choice, counts, n, mean }) => ({
        key: choice,
        label: labelOf(choices.find((one) => one.id === choice)?.title, choice),
        n,
        counts,
        figure: `mean place ${placeLabel(mean)}`,
        range: meanRangeLabel(meanInterval(counts, [1, choices.length])),
      }))}
    />
  )
}
