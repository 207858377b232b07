import { h } from 'preact'
import type { Findings } from '../../model/blocks.ts'
import type { Group } from '../../model/group.ts'
import { npsInterval, npsOf, recommendingOf } from '../../model/nps.ts'
import { answersLabel, scoreLabel, scoreRangeLabel } from '../../model/number-label.ts'
import { daysLabel } from '../../model/period-label.ts'
import { worstFirst } from '../../model/worst-first.ts'
import type { DivergingRow } from '../diverging-chart.tsx'
import { levelsOf } from '../levels.ts'
import { ScaleFigure } from '../scale-figure.tsx'
import type { ByGroup } from './result-figure.tsx'

const LEVELS = levelsOf([
  { value: 'detractors', words: '0 – 6 would not' },
  { value: 'passives', words: '7, 8 undecided' },
  { value: 'promoters', words: '9, 10 would recommend it' },
])

/** How likely people are to recommend it: percent who would less percent who would not. */
export function NpsResult({ found, labelOf, ...props }: ByGroup & { found: Findings }) {
  return (
    <ScaleFigure
      {...props}
      about={`Net promoter score, −100 to +100, ${props.by}${daysLabel(found.period)}, ${answersLabel(found.n)}`}
      figure="Score"
      levels={LEVELS}
      rows={worstFirst(found.groups, ({ counts }) => npsOf(recommendingOf(counts))).map((group) =>
        toRow(group, labelOf(group)),
      )}
    />
  )
}

function toRow({ key, counts }: Group, label: DivergingRow['label']): DivergingRow {
  const recommending = recommendingOf(counts)
  return {
    key,
    label,
    ...recommending,
    figure: scoreLabel(npsOf(recommending)),
    range: scoreRangeLabel(npsInterval(recommending)),
  }
}
