import type { SurveyQuestion } from '@candor/protocol'
import { RATINGS, REASONS, VERDICTS } from '@candor/protocol'
import type { Catalog } from './catalog.ts'

/** Every value that a question may have, so that a report shows what nobody chose as 0. */
export function valuesOf(question: string, catalog: Catalog): string[] {
  const [kind, first = '', second = ''] = question.split('.')
  if (question === 'feedback.rating') return RATINGS.map(String)
  if (question === 'feedback.reason') return [...REASONS]
  if (kind === 'tip') return [...VERDICTS]
  if (kind === 'vote') return ['vote']
  if (kind === 'ask') return [...catalog.topics]
  if (kind === 'survey') return surveyValues(catalog.surveys.get(first)?.questions.get(second))
  return []
}

function surveyValues(question: SurveyQuestion | undefined): string[] {
  if (question?.type === 'rating') return RATINGS.map(String)
  return question?.choices?.map(({ id }) => id) ?? []
}
