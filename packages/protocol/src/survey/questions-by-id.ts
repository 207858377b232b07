import { answerIds } from './answer-ids.ts'
import type { SurveyQuestion } from './question.ts'

/** The questions by the ids under which they are answered: a matrix stands there once for each row. */
export const questionsById = (questions: readonly SurveyQuestion[]): Map<string, SurveyQuestion> =>
  new Map(questions.flatMap((question) => answerIds(question).map((id) => [id, question])))
