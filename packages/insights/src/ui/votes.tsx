import { h } from 'preact'
import { findingsOf } from '../model/blocks.ts'
import { spanOf } from '../model/period.ts'
import { daysLabel } from '../model/period-label.ts'
import { readQuestion } from '../model/question.ts'
import { ideaLabel } from '../model/question-label.ts'
import { AnswerIdeas } from '../write/ui/answer-ideas.tsx'
import { Bars } from './bars.tsx'
import type { QuestionsProps } from './other-questions.tsx'

/** Votes for ideas, most first. */
export function Votes({ windows, questions, content }: QuestionsProps) {
  const found = questions.flatMap((name) => {
    const question = readQuestion(name)
    const findings = findingsOf(windows, name)
    return findings && question.of === 'vote' ? [{ ...findings, idea: question.id }] : []
  })
  const span = spanOf(found.map(({ period }) => period))
  return (
    <section aria-labelledby="votes">
      <h3 id="votes">Votes for ideas</h3>
      <Bars
        id="votes"
        about={`Votes by idea${span ? `, ${daysLabel(span)}` : ''}`}
        columns={['Idea', 'Votes']}
        bars={found
          .toSorted((a, b) => b.n - a.n)
          .map(({ idea, n }) => ({ key: idea, label: ideaLabel(idea, content), count: n }))}
      />
      <AnswerIdeas ids={found.toSorted((a, b) => b.n - a.n).map(({ idea }) => idea)} />
    </section>
  )
}
