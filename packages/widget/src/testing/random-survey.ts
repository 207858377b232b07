import type { Condition, Survey, SurveyQuestion, SurveyValue } from '@candor/protocol'
import { answerIds, possibleValues } from '@candor/protocol'
import fc from 'fast-check'

const TYPES = [
  'rating',
  'nps',
  'effort',
  'yes-no',
  'single',
  'multiple',
  'ranking',
  'matrix',
  'text',
  'short-text',
  'statement',
] as const

const title = { en: 'x' }

const named = (prefix: string, length: number) =>
  Array.from({ length }, (_, index) => ({ id: `${prefix}${index}`, title }))

const spec = fc.record({
  type: fc.constantFrom(...TYPES),
  required: fc.boolean(),
  newPage: fc.boolean(),
  shuffle: fc.boolean(),
  choices: fc.integer({ min: 2, max: 4 }),
  rows: fc.integer({ min: 1, max: 3 }),
  when: fc.array(fc.record({ target: fc.nat(50), is: fc.array(fc.nat(50), { minLength: 1 }) }), {
    maxLength: 2,
  }),
})

type Spec = typeof spec extends fc.Arbitrary<infer T> ? T : never

/** Any survey that a content file may hold: every type, branches, pages. Ids are `q0`, `q1`, … */
export const anySurvey: fc.Arbitrary<Survey> = fc
  .array(spec, { minLength: 1, maxLength: 9 })
  .map((specs) => {
    const questions: SurveyQuestion[] = []
    for (const [index, one] of specs.entries()) questions.push(questionOf(one, index, questions))
    questions.push({ id: 'last', type: 'rating', title })
    return { id: 'survey', title, from: '2026-01-01', until: '2026-12-31', questions }
  })

function questionOf(one: Spec, index: number, earlier: SurveyQuestion[]): SurveyQuestion {
  const { type, required } = one
  const when = one.when.flatMap((condition) => conditionOf(condition, earlier))
  const placed = {
    id: `q${index}`,
    title,
    newPage: one.newPage,
    ...(when.length > 0 && { when }),
  }
  const chosen = { choices: named('c', one.choices), shuffle: one.shuffle, required }
  switch (type) {
    case 'statement':
      return { ...placed, type }
    case 'single':
    case 'multiple':
    case 'ranking':
      return { ...placed, ...chosen, type }
    case 'matrix':
      return { ...placed, ...chosen, type, rows: named(`q${index}r`, one.rows) }
    default:
      return { ...placed, type, required }
  }
}

function conditionOf({ target, is }: Spec['when'][number], earlier: SurveyQuestion[]): Condition[] {
  const asked = earlier
    .filter((question) => possibleValues(question).length > 0)
    .flatMap((question) => answerIds(question).map((id) => ({ id, question })))
  const found = asked[target % asked.length]
  if (!found) return []
  const values = possibleValues(found.question)
  return [
    { question: found.id, is: [...new Set(is.map((at) => values[at % values.length] ?? ''))] },
  ]
}

const TEXTS = [
  'words',
  'ask a@b.ch',
  ' ',
  '',
  'x'.repeat(200),
  'a@b.ch '.repeat(28),
  'x'.repeat(2001),
]

/** A value that the widget could put into the draft, by a number: also a text that cannot leave. */
export function valueBy(question: SurveyQuestion, number: number): SurveyValue {
  const values = possibleValues(question)
  switch (question.type) {
    case 'text':
    case 'short-text':
      return TEXTS[number % TEXTS.length] ?? ''
    case 'multiple':
      return values.map(String).filter((_, index) => (number >> index) % 2 === 1)
    case 'ranking': {
      const turn = number % values.length
      const ranked = [...values.slice(turn), ...values.slice(0, turn)].map(String)
      return number % 5 === 4 ? ranked.slice(1) : ranked
    }
    default:
      return values[number % values.length] ?? ''
  }
}
