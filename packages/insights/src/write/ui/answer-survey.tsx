import { h } from 'preact'
import type { SurveyResult } from '../../model/survey-results.ts'
import { spanOf } from '../../model/period.ts'
import { answerSeed } from '../seeds.ts'
import { AnswerBar } from './answer-bar.tsx'

/** An answer to what came out of a survey, by its questions. */
export function AnswerSurvey({ survey }: { survey: SurveyResult }) {
  return (
    <AnswerBar
      id={survey.id}
      label="Answer what came out of"
      matters={survey.questions.map(({ title, findings }) => {
        const about = title.text
        const week = spanOf(findings.map(({ period }) => period))?.to
        return { about, seed: (today) => answerSeed({ about, week }, today) }
      })}
    />
  )
}
