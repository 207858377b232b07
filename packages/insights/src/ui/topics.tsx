import { h } from 'preact'
import { findingsOf } from '../model/blocks.ts'
import { coverWords, demandOf, isCovered } from '../model/demand.ts'
import { countLabel } from '../model/number-label.ts'
import { daysLabel } from '../model/period-label.ts'
import { today } from '../write/today.ts'
import { AnswerTopics } from '../write/ui/answer-topics.tsx'
import { Bars } from './bars.tsx'
import type { QuestionsProps } from './other-questions.tsx'

/** What colleagues had questions about, against the people who are there to answer. */
export function Topics({ windows, questions, content }: QuestionsProps) {
  const found = findingsOf(windows, questions[0] ?? '')
  if (!found) return null
  const demands = demandOf(found, content, today())
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">What people ask</h2>
      <p>
        How often colleagues wanted help with a topic, and who knows it best. Demand without a
        person to ask is where support is missing.
      </p>
      <Bars
        id="topics"
        about={`Questions by topic, ${daysLabel(found.period)}, ${countLabel(found.n)} in all`}
        columns={['Topic', 'Questions', 'Whom to ask']}
        bars={demands.map(({ topic, label, count, cover }) => ({
          key: topic,
          label,
          count,
          note: { text: coverWords(cover), warn: count > 0 && !isCovered(cover) },
        }))}
      />
      <AnswerTopics found={found} content={content} />
    </section>
  )
}
