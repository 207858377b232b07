import type { Content, MatrixQuestion, SurveyQuestion, Window } from '@candor/protocol'
import { answerIds } from '@candor/protocol'
import { type Findings, findingsOf } from './blocks.ts'
import { groupBy } from './group-by.ts'
import { type Label, labelOf } from './label.ts'
import { readQuestion } from './question.ts'

/** What was published of one question: a matrix has findings for each of its rows. */
export interface QuestionResult {
  /** Of the heading in the page. */
  id: string
  title: Label
  /** `undefined` where the content file no longer has it. */
  question: SurveyQuestion | undefined
  findings: Findings[]
}

export interface SurveyResult {
  id: string
  title: Label
  questions: QuestionResult[]
}

/** Surveys of which something is published, their questions in the order in which they are asked. */
export function surveyResults(
  windows: readonly Window[],
  names: readonly string[],
  content: Content | null,
): SurveyResult[] {
  const found = names.flatMap((name) => findingsOf(windows, name) ?? [])
  const bySurvey = groupBy(found, ({ question }) => idsOf(question).survey)
  return [...bySurvey].map(([id, findings]) => {
    const survey = content?.surveys?.find((one) => one.id === id)
    const questions = inOrder(findings, survey?.questions ?? [])
    return { id: `survey-${id}`, title: labelOf(survey?.title, id), questions }
  })
}

function inOrder(
  findings: readonly Findings[],
  asked: readonly SurveyQuestion[],
): QuestionResult[] {
  const known = asked.flatMap((question) => {
    const ids = answerIds(question)
    const own = ids.flatMap((id) => findings.filter((one) => idsOf(one.question).question === id))
    return own.length > 0 ? [resultOf(question, own)] : []
  })
  const gone = findings.filter((one) => !known.some(({ findings: own }) => own.includes(one)))
  return [...known, ...gone.map(goneResultOf)]
}

const resultOf = (question: SurveyQuestion, findings: Findings[]): QuestionResult => ({
  id: idOf(findings[0], question.id),
  title: labelOf(question.title, question.id),
  question,
  findings,
})

function goneResultOf(one: Findings): QuestionResult {
  const { question } = idsOf(one.question)
  return {
    id: idOf(one, question),
    title: labelOf(undefined, question),
    question: undefined,
    findings: [one],
  }
}

const idOf = (one: Findings | undefined, question: string) =>
  `survey-${idsOf(one?.question ?? '').survey}-${question}`

const idsOf = (name: string): { survey: string; question: string } => {
  const question = readQuestion(name)
  return question.of === 'survey' ? question : { survey: '', question: name }
}

/** Title of a row of a matrix. */
export function matrixRowLabel({ rows }: MatrixQuestion, name: string): Label {
  const { question: id } = idsOf(name)
  return labelOf(rows.find((row) => row.id === id)?.title, id)
}
