import type { Content } from '@candor/protocol'
import { h } from 'preact'
import type { Findings } from '../../model/blocks.ts'
import { byCount, totalOfGroups } from '../../model/group.ts'
import { topicLabel } from '../../model/question-label.ts'
import { firstTold } from '../first-told.ts'
import { answerSeed } from '../seeds.ts'
import { AnswerBar } from './answer-bar.tsx'

/** An answer to those who asked about a topic, the one that is asked about most first. */
export function AnswerTopics({ found, content }: { found: Findings; content: Content | null }) {
  return (
    <AnswerBar
      id="topics"
      label="Answer those who asked about"
      matters={byCount(totalOfGroups(found.groups).counts).map(([topic]) => {
        const about = topicLabel(topic, content).text
        const where = content?.topics?.find(({ id }) => id === topic)?.where ?? []
        return {
          about,
          seed: (today, windows) => {
            const week = firstTold(windows, { question: found.question, value: topic })
            return answerSeed({ about, where, week }, today)
          },
        }
      })}
    />
  )
}
