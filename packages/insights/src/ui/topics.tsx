import { h } from 'preact'
import { findingsOf } from '../model/blocks.ts'
import { byCount, totalOfGroups } from '../model/group.ts'
import { countLabel } from '../model/number-label.ts'
import { daysLabel } from '../model/period-label.ts'
import { topicLabel } from '../model/question-label.ts'
import { AnswerTopics } from '../write/ui/answer-topics.tsx'
import { Bars } from './bars.tsx'
import type { QuestionsProps } from './other-questions.tsx'

/** What colleagues had questions about. */
export function Topics({ windows, questions, content }: QuestionsProps) {
  const found = findingsOf(windows, questions[0] ?? '')
  if (!found) return null
  return (
    <section aria-labelledby="topics">
      <h3 id="topics">Topics that colleagues asked about</h3>
      <Bars
        id="topics"
        about={`Questions by topic, ${daysLabel(found.period)}, ${countLabel(found.n)} in all`}
        columns={['Topic', 'Questions']}
        bars={byCount(totalOfGroups(found.groups).counts).map(([topic, count]) => ({
          key: topic,
          label: topicLabel(topic, content),
          count,
        }))}
      />
      <AnswerTopics found={found} content={content} />
    </section>
  )
}
