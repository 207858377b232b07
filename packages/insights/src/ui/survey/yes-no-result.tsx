import { h } from 'preact'
import type { Findings } from '../../model/blocks.ts'
import { shareInterval } from '../../model/interval.ts'
import { answersLabel, shareLabel, shareRangeLabel } from '../../model/number-label.ts'
import { daysLabel } from '../../model/period-label.ts'
import { levelsOf } from '../levels.ts'
import { ScaleFigure } from '../scale-figure.tsx'
import type { ByGroup } from './result-figure.tsx'

const LEVELS = levelsOf([
  { value: 'no', words: 'No' },
  { value: 'yes', words: 'Yes' },
])

export function YesNoResult({ found, labelOf, ...props }: ByGroup & { found: Findings }) {
  return (
    <ScaleFigure
      {...props}
      about={`Answers ${props.by}${daysLabel(found.period)}, ${answersLabel(found.n)}`}
      figure="Yes"
      levels={LEVELS}
      rows={found.groups.map((group) => {
        const yes = group.counts.get('yes') ?? 0
        return {
          ...group,
          label: labelOf(group),
          figure: `${shareLabel(yes, group.n)} yes`,
          range: shareRangeLabel(shareInterval(yes, group.n)),
        }
      })}
    />
  )
}
