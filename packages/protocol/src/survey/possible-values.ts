import type { Rating } from '../event.ts'
import type { SurveyQuestion } from './question.ts'

const RATING: readonly Rating[] = [1, 2, 3, 4, 5]
const NPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const EFFORT = [1, 2, 3, 4, 5, 6, 7]
const YES_NO = ['yes', 'no']

/** What can be answered, or chosen among other things; nothing where the answer is a text. */
export function possibleValues(question: SurveyQuestion): readonly (string | number)[] {
  switch (question.type) {
    case 'rating':
      return RATING
    case 'nps':
      return NPS
    case 'effort':
      return EFFORT
    case 'yes-no':
      return YES_NO
    case 'single':
    case 'multiple':
    case 'ranking':
    case 'matrix':
      return question.choices.map(({ id }) => id)
    case 'text':
    case 'short-text':
    case 'statement':
      return []
  }
}
