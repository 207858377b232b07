import { h } from 'preact'
import { REASON_LIST } from '../../model/reason-words.ts'
import { firstTold } from '../first-told.ts'
import { answerSeed } from '../seeds.ts'
import { AnswerBar } from './answer-bar.tsx'

/** An answer to all who gave a reason. */
export function AnswerReasons() {
  return (
    <AnswerBar
      id="why"
      label="Answer all who said"
      matters={REASON_LIST.map(({ reason, words }) => {
        const about = `“${words}”`
        const asked = { question: 'feedback.reason', value: reason }
        return {
          about,
          seed: (today, windows) => answerSeed({ about, week: firstTold(windows, asked) }, today),
        }
      })}
    />
  )
}
