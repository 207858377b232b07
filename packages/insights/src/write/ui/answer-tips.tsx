import type { Content } from '@candor/protocol'
import { h } from 'preact'
import type { TipVerdicts } from '../../model/tip-verdicts.ts'
import { firstTold } from '../first-told.ts'
import { answerSeed } from '../seeds.ts'
import { AnswerBar } from './answer-bar.tsx'

/** An answer to the readers of a tip, on the screens where it is shown. */
export function AnswerTips(props: { tips: readonly TipVerdicts[]; content: Content | null }) {
  return (
    <AnswerBar
      id="tips"
      label="Answer what was said of"
      matters={props.tips.map(({ key, label }) => {
        const about = label.text
        const where = props.content?.tips?.find(({ id }) => `tip.${id}` === key)?.where ?? []
        return {
          about,
          seed: (today, windows) =>
            answerSeed({ about, where, week: firstTold(windows, { question: key }) }, today),
        }
      })}
    />
  )
}
