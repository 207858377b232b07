import type { SurveyQuestion, SurveyValue, ValueFault } from '@candor/protocol'
import { valueFault } from '@candor/protocol'
import { text } from '../scrub/rules.ts'

const asItLeaves = text(Infinity)

/** What keeps a value from leaving; `empty` where nothing was answered. */
export function valueProblem(
  question: SurveyQuestion,
  value: SurveyValue | undefined,
): ValueFault | undefined {
  if (value === undefined) return 'empty'
  const fault = valueFault(question, value)
  if (fault || typeof value !== 'string') return fault
  // What stands for something short may be longer than it. Ids of choices come out as they are.
  return valueFault(question, String(asItLeaves(value)))
}
