import { h } from 'preact'
import type { SurveyResult } from '../../model/survey-results.ts'
import { firstTold } from '../first-told.ts'
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
        const question = findings[0]?.question ?? ''
        return {
          about,
          seed: (today, windows) =>
            answerSeed({ about, week: firstTold(windows, { question }) }, today),
        }
      })}
    />
  )
}
