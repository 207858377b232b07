import { h } from 'preact'
import { REASON_LIST } from '../../model/reason-words.ts'
import { answerSeed } from '../seeds.ts'
import { AnswerBar } from './answer-bar.tsx'

/** An answer to all who gave a reason. `week`: the last in which one was given. */
export function AnswerReasons({ week }: { week: string }) {
  return (
    <AnswerBar
      id="why"
      label="Answer all who said"
      matters={REASON_LIST.map(({ words }) => {
        const about = `“${words}”`
        return { about, seed: (today) => answerSeed({ about, week }, today) }
      })}
    />
  )
}
