import { h } from 'preact'
import type { QuestionResult, SurveyResult } from '../../model/survey-results.ts'
import { surveyResults } from '../../model/survey-results.ts'
import { AnswerSurvey } from '../../write/ui/answer-survey.tsx'
import { MergedNote } from '../merged-note.tsx'
import type { QuestionsProps } from '../other-questions.tsx'
import { Words } from '../words.tsx'
import { ResultFigure, type ResultProps } from './result-figure.tsx'

/** What is published of surveys, each question with the chart that fits what was asked. */
export function Surveys({ windows, questions, policy, content }: QuestionsProps) {
  const surveys = surveyResults(windows, questions, content)
  return (
    <section aria-labelledby="surveys">
      <h2 id="surveys">Surveys</h2>
      <p>
        A range beside a figure is what chance alone could make of it (95 of 100 such ranges hold
        the figure of all). It does not tell whether those who stayed silent think the same.
      </p>
      <MergedNote
        groups={surveys.flatMap((survey) => survey.questions.flatMap(groupsOf))}
        by={policy.by.survey}
        k={policy.k}
      />
      {surveys.map((survey) => (
        <Survey {...{ survey, policy, content }} key={survey.id} />
      ))}
    </section>
  )
}

const groupsOf = ({ findings }: QuestionResult) => findings.flatMap(({ groups }) => groups)

function Survey({ survey, ...shared }: { survey: SurveyResult } & Omit<ResultProps, 'result'>) {
  return (
    <section aria-labelledby={survey.id}>
      <h3 id={survey.id}>
        <Words of={survey.title} />
      </h3>
      {survey.questions.map((result) => (
        <Result {...shared} result={result} key={result.id} />
      ))}
      <AnswerSurvey survey={survey} />
    </section>
  )
}

function Result(props: { result: QuestionResult } & ResultProps) {
  const { id, title } = props.result
  return (
    <section aria-labelledby={id} class="result">
      <h4 id={id}>
        <Words of={title} />
      </h4>
      <ResultFigure {...props} />
    </section>
  )
}
