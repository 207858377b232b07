import { h } from 'preact'
import { findingsOf } from '../model/blocks.ts'
import { totalOfGroups } from '../model/group.ts'
import { countLabel, shareLabel } from '../model/number-label.ts'
import { spanOf } from '../model/period.ts'
import { daysLabel } from '../model/period-label.ts'
import { readQuestion } from '../model/question.ts'
import { tipLabel } from '../model/question-label.ts'
import { DivergingChart, type NamedLevel } from './diverging-chart.tsx'
import { NumbersTable } from './numbers-table.tsx'
import type { QuestionsProps } from './other-questions.tsx'

const LEVELS: NamedLevel[] = [
  { value: 'not-for-me', side: 'against', words: 'Not for me', tone: 'not-for-me' },
  { value: 'true-for-me', side: 'for', words: 'True for me', tone: 'true-for-me' },
]

/** Which tips hold for their readers, the least convincing first. */
export function Tips(props: QuestionsProps) {
  const rows = tipRows(props)
  const span = spanOf(rows.map(({ period }) => period))
  const about = `Readers’ verdicts on tips${span ? `, ${daysLabel(span)}` : ''}`
  return (
    <section aria-labelledby="tips">
      <h3 id="tips">Tips: true for me?</h3>
      <figure>
        <figcaption id="tips-about">{about}</figcaption>
        <DivergingChart namedBy="tips tips-about" levels={LEVELS} rows={rows} />
        <NumbersTable
          id="tips-table"
          caption={about}
          columns={['Tip', ...LEVELS.map(({ words }) => words), 'Answers']}
          rows={rows.map(({ key, label, counts, n }) => ({
            key,
            head: label,
            cells: [
              ...LEVELS.map(({ value }) => countLabel(counts.get(value) ?? 0)),
              countLabel(n),
            ],
          }))}
        />
      </figure>
    </section>
  )
}

function tipRows({ windows, questions, content }: QuestionsProps) {
  return questions
    .flatMap((name) => {
      const found = findingsOf(windows, name)
      const question = readQuestion(name)
      if (!found || question.of !== 'tip') return []
      const { n, counts } = totalOfGroups(found.groups)
      const yes = counts.get('true-for-me') ?? 0
      const label = tipLabel(question.id, content)
      const figure = `${shareLabel(yes, n)} true`
      return [{ key: name, label, n, counts, figure, period: found.period, share: yes / n }]
    })
    .toSorted((a, b) => a.share - b.share)
}
