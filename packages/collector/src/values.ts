import type { SurveyQuestion } from '@candor/protocol'
import { possibleValues, RATINGS, REASONS, VERDICTS } from '@candor/protocol'
import type { Catalog } from './catalog.ts'
import { placed } from './placed.ts'

/**
 * Every value that a question may have, so that a report shows what nobody chose as 0. None where
 * the cell says it all.
 */
export function valuesOf(question: string, catalog: Catalog): string[] {
  const [kind, first = '', second = ''] = question.split('.')
  if (question === 'feedback.rating') return RATINGS.map(String)
  if (question === 'feedback.reason') return [...REASONS]
  if (kind === 'tip') return [...VERDICTS]
  if (kind === 'vote') return ['vote']
  if (kind === 'ask') return [...catalog.topics]
  if (kind === 'survey') return surveyValues(catalog.surveys.get(first)?.byId.get(second))
  return []
}

function surveyValues(question: SurveyQuestion | undefined): string[] {
  const values = question ? possibleValues(question).map(String) : []
  return question?.type === 'ranking' ? values.flatMap((one) => placesOf(one, values)) : values
}

const placesOf = (choice: string, choices: readonly string[]) =>
  choices.map((_, index) => placed(choice, index))
