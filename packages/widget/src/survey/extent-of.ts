import type { SurveyQuestion } from '@candor/protocol'
import type { Form } from './draft.ts'

/** What someone may expect of a survey. */
export interface Extent {
  /** Questions, at most. */
  questions: number
  /** Whether some are asked only of some people. */
  branches: boolean
  /** Whether texts are left out, since those who write them would stand out. */
  withoutTexts: boolean
}

export function extentOf({ survey: { questions }, mayWrite }: Form): Extent {
  const asked = questions.filter(({ type }) => type !== 'statement')
  const shown = asked.filter((question) => mayWrite || !isText(question))
  return {
    questions: shown.length,
    branches: shown.some(({ when }) => when !== undefined),
    withoutTexts: shown.length < asked.length,
  }
}

const isText = ({ type }: SurveyQuestion) => type === 'text' || type === 'short-text'
