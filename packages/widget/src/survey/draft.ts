import type { AnswersById, Survey, SurveyAnswer, SurveyValue } from '@candor/protocol'

/** A survey, and whether this person is asked for texts: not in a group where they would stand out. */
export interface Form {
  survey: Survey
  mayWrite: boolean
}

/** A survey half filled in: plain data that stays in the browser. */
export interface SurveyDraft {
  /** Id of the survey. */
  survey: string
  /** Makes the order of shuffled choices: random, and the same until the survey is sent. */
  seed: number
  /** All that was ever chosen, each question once, also where the branching has left it behind. */
  answers: SurveyAnswer[]
  /** Id of the page on which one is; `null` behind the last, where all is shown before Send. */
  at: string | null
}

export const valuesOf = ({ answers }: SurveyDraft): AnswersById =>
  new Map(answers.map(({ question, value }) => [question, value]))

/**
 * One tab's draft beside what is kept of the same survey: where that was written by another tab, what
 * was answered there stays, but for the questions that were answered here since.
 */
export function mergedDraft(
  kept: SurveyDraft | undefined,
  own: SurveyDraft,
  answered: readonly string[],
): SurveyDraft {
  const values = valuesOf(own)
  const merged = answered.reduce(
    (draft, question) => withAnswer(draft, question, values.get(question)),
    kept ?? own,
  )
  return { ...merged, at: own.at }
}

/** The draft with one answer more, or another, or (`undefined`) one less. */
export function withAnswer(
  draft: SurveyDraft,
  question: string,
  value: SurveyValue | undefined,
): SurveyDraft {
  const others = draft.answers.filter((one) => one.question !== question)
  return { ...draft, answers: value === undefined ? others : [...others, { question, value }] }
}
