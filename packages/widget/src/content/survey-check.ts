import type {
  Choice,
  ChoiceQuestion,
  Condition,
  MatrixQuestion,
  ScaleQuestion,
  Statement,
  Survey,
  TextQuestion,
} from '@candor/protocol'
import { MAX_ANSWERS, MAX_CHOICES, MAX_RANKED, surveyFaults } from '@candor/protocol'
import type { Check } from './check.ts'
import { alone, form, ifThere, list, object, only } from './check.ts'
import { day, daysFault, id, prompt, text, told } from './check-parts.ts'

const every = (check: Check, min: number, max: number) => list(check, { min, max, isWhole: true })

const flag = only((value) => typeof value === 'boolean', 'is neither true nor false')

const condition = object<Condition>({
  question: id,
  is: every(
    only((value) => typeof value === 'string' || Number.isFinite(value), 'is no answer'),
    1,
    MAX_CHOICES,
  ),
})

const choice = object<Choice>({ id, title: text })

const placed = {
  id,
  title: text,
  note: alone(text),
  newPage: alone(flag),
  when: ifThere(every(condition, 1, 10)),
}
const asked = { ...placed, required: ifThere(flag), superiors: ifThere(flag) }
const choices = every(choice, 2, MAX_CHOICES)
const shuffle = alone(flag)
const type = told

const scale = object<ScaleQuestion>({ ...asked, type })
const chosen = object<ChoiceQuestion>({ ...asked, type, choices, shuffle })
const ranked = object<ChoiceQuestion>({
  ...asked,
  type,
  choices: every(choice, 2, MAX_RANKED),
  shuffle,
})
const matrix = object<MatrixQuestion>({
  ...asked,
  type,
  rows: every(choice, 1, MAX_CHOICES),
  choices,
  shuffle,
})
const words = object<TextQuestion>({ ...asked, type })

const question = form('type', {
  rating: scale,
  nps: scale,
  effort: scale,
  'yes-no': scale,
  single: chosen,
  multiple: chosen,
  ranking: ranked,
  matrix,
  text: words,
  'short-text': words,
  statement: object<Statement>({ ...placed, type }),
})

/** A survey goes as a whole: its answers count only where the collector knows the same questions. */
export const survey = object<Survey>(
  {
    id,
    title: text,
    note: alone(text),
    from: day,
    until: day,
    prompt: alone(prompt),
    questions: every(question, 1, MAX_ANSWERS),
  },
  (survey) => daysFault(survey) ?? questionsFault(survey),
)

function questionsFault(survey: Survey): string | undefined {
  const [fault] = surveyFaults(survey)
  return fault && `cannot be asked: ${fault.path.join('.')} ${fault.message}`
}
