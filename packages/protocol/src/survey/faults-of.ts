import type { Fault, PlacedId } from '../repeated-ids.ts'
import { repeatedIds } from '../repeated-ids.ts'
import { MAX_ANSWERS, MAX_ANSWERS_BYTES } from './limits.ts'
import { answerIds } from './answer-ids.ts'
import { largestBytes } from './largest-bytes.ts'
import { possibleValues } from './possible-values.ts'
import type { Condition, Survey, SurveyQuestion } from './question.ts'

/** What makes a well-formed survey one that cannot be asked, answered or counted; paths begin in it. */
export const faultsOf = (survey: Survey): Fault[] => [
  ...idFaults(survey.questions),
  ...survey.questions.flatMap(conditionFaults),
  ...sizeFaults(survey.questions),
]

const fault = (path: Fault['path'], message: string, advice: string): Fault => ({
  path,
  message,
  advice,
})

/** Rows are answered like questions, so they share their names. Choices need to differ by question. */
function idFaults(questions: readonly SurveyQuestion[]): Fault[] {
  const names = questions.flatMap((question, index) => [
    { id: question.id, path: ['questions', index] },
    ...('rows' in question ? placesOf(question.rows, ['questions', index, 'rows']) : []),
  ])
  const choices = questions.map((question, index) =>
    'choices' in question ? placesOf(question.choices, ['questions', index, 'choices']) : [],
  )
  return [
    ...repeatedIds(names),
    ...choices.flatMap(repeatedIds),
    ...choices.flat().flatMap(digitFaults),
  ]
}

/** Five digits with hyphens at most between them, or three in a long word. */
const LIKE_A_NUMBER = /(?:\d-*){5}|\d--|(?=(?:\w*\d){3})[a-z0-9]{10}/

const TOO_MANY_DIGITS = 'too many digits: taken for the number of somebody'

/** A choice leaves as a text does: scrubbed. It must come out as it was. */
const digitFaults = ({ id, path }: PlacedId): Fault[] =>
  LIKE_A_NUMBER.test(id) ? [fault([...path, 'id'], TOO_MANY_DIGITS, 'Give it an id of words.')] : []

const placesOf = (things: readonly { id: string }[], path: Fault['path']): PlacedId[] =>
  things.map(({ id }, index) => ({ id, path: [...path, index] }))

function conditionFaults(
  { when = [] }: SurveyQuestion,
  index: number,
  questions: readonly SurveyQuestion[],
): Fault[] {
  const earlier = questions.slice(0, index)
  return when.flatMap((condition, at) =>
    conditionFault(condition, earlier).map((found) => ({
      ...found,
      path: ['questions', index, 'when', at, ...found.path],
    })),
  )
}

function conditionFault(
  { question: id, is }: Condition,
  earlier: readonly SurveyQuestion[],
): Fault[] {
  const question = earlier.find((one) => answerIds(one).includes(id))
  if (!question)
    return [
      fault(['question'], `"${id}" is no earlier question`, 'Name one that stands before it.'),
    ]
  const values = possibleValues(question)
  if (values.length === 0)
    return [fault(['question'], `"${id}" is answered in own words`, 'Name one that has choices.')]
  return is.flatMap((value, index) =>
    values.includes(value)
      ? []
      : [
          fault(
            ['is', index],
            `"${id}" is answered with one of ${list(values)}`,
            'Name one of them, or several.',
          ),
        ],
  )
}

const list = (values: readonly (string | number)[]) =>
  values.map((value) => JSON.stringify(value)).join(', ')

function sizeFaults(questions: readonly SurveyQuestion[]): Fault[] {
  const count = questions.flatMap(answerIds).length
  const bytes = largestBytes(questions)
  const path = ['questions']
  if (count === 0) return [fault(path, 'none of them asks anything', 'Add one that does.')]
  if (count > MAX_ANSWERS)
    return [
      fault(
        path,
        `${count} answers, rows counted; at most ${MAX_ANSWERS} are sent`,
        'Make two surveys of it.',
      ),
    ]
  if (bytes <= MAX_ANSWERS_BYTES) return []
  return [
    fault(
      path,
      `answers may grow to ${bytes} bytes, and at most ${MAX_ANSWERS_BYTES} are sent`,
      'Ask for fewer texts, or for short ones.',
    ),
  ]
}
