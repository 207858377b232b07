import type { Content } from '@candor/protocol'
import { h } from 'preact'
import { findingsOf } from '../model/blocks.ts'
import { spanOf } from '../model/period.ts'
import { daysLabel } from '../model/period-label.ts'
import { readQuestion } from '../model/question.ts'
import { ideaLabel } from '../model/question-label.ts'
import { statusWords } from '../model/status-words.ts'
import { AnswerIdeas } from '../write/ui/answer-ideas.tsx'
import type { Bar } from './bar-chart.tsx'
import { Bars } from './bars.tsx'
import type { QuestionsProps } from './other-questions.tsx'

/** What stands in the widget: an answer, or that there is none yet. */
function stateOf(id: string, content: Content | null): Bar['note'] {
  if (!content) return undefined
  const idea = content.ideas?.find((one) => one.id === id)
  if (!idea) return { text: 'No longer in the widget', warn: false }
  if (!idea.reply) return { text: 'Not answered yet', warn: true }
  return { text: statusWords(idea.reply), warn: false }
}

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
      <h2 id="votes">Ideas by votes</h2>
      <p>What colleagues would like most. Answers to ideas are what they see in the widget.</p>
      <Bars
        id="votes"
        about={`Votes by idea${span ? `, ${daysLabel(span)}` : ''}`}
        columns={['Idea', 'Votes', 'Answer']}
        bars={found
          .toSorted((a, b) => b.n - a.n)
          .map(({ idea, n }) => ({
            key: idea,
            label: ideaLabel(idea, content),
            note: stateOf(idea, content),
            count: n,
          }))}
      />
      <AnswerIdeas ids={found.toSorted((a, b) => b.n - a.n).map(({ idea }) => idea)} />
    </section>
  )
}
