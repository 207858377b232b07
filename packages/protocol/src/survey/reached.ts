import type { SurveyValue } from '../event.ts'
import { answerIds } from './answer-ids.ts'
import type { Condition, SurveyQuestion } from './question.ts'

/** Values by the id under which they were answered. */
export type AnswersById = ReadonlyMap<string, SurveyValue>

/**
 * The questions that are asked of someone who gave these answers, in their order. What was
 * answered to a question that is not asked counts for nothing.
 *
 * Answers named by `isOpen` may still become anything: what hangs on them alone is in the list.
 */
export function reached(
  questions: readonly SurveyQuestion[],
  answers: AnswersById,
  isOpen: (id: string) => boolean = () => false,
): SurveyQuestion[] {
  const asked = new Map<string, SurveyQuestion>()
  const isMet = (condition: Condition): boolean => {
    const earlier = asked.get(condition.question)
    if (!earlier) return false
    return isOpen(condition.question) || meets(earlier, answers, condition)
  }
  const list: SurveyQuestion[] = []
  for (const question of questions) {
    if (!(question.when ?? []).every(isMet)) continue
    list.push(question)
    for (const id of answerIds(question)) asked.set(id, question)
  }
  return list
}

function meets({ type }: SurveyQuestion, answers: AnswersById, { question, is }: Condition) {
  const value = answers.get(question)
  if (value === undefined) return false
  const given = Array.isArray(value) ? value : [value]
  return given.slice(0, type === 'ranking' ? 1 : undefined).some((one) => is.includes(one))
}
