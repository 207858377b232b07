import type { Content, Window } from '@candor/protocol'
import { findingsOf, questionsOf } from './blocks.ts'
import { totalOfGroups } from './group.ts'
import type { Label } from './label.ts'
import type { Period } from './period.ts'
import { readQuestion } from './question.ts'
import { tipLabel } from './question-label.ts'

/** How readers judged a tip. */
export interface TipVerdicts {
  key: string
  label: Label
  period: Period
  n: number
  counts: ReadonlyMap<string, number>
  /** True for them. */
  yes: number
}

/** Tips with published verdicts, the most convincing first. */
export function tipVerdicts(props: {
  windows: readonly Window[]
  content: Content | null
}): TipVerdicts[] {
  return questionsOf(props.windows)
    .flatMap((name) => {
      const found = findingsOf(props.windows, name)
      const question = readQuestion(name)
      if (!found || question.of !== 'tip') return []
      const { n, counts } = totalOfGroups(found.groups)
      const yes = counts.get('true-for-me') ?? 0
      const label = tipLabel(question.id, props.content)
      return [{ key: name, label, period: found.period, n, counts, yes }]
    })
    .toSorted((a, b) => b.yes / b.n - a.yes / a.n)
}
