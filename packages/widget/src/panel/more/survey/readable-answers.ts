import type { Choice, SurveyAnswer, SurveyQuestion } from '@candor/protocol'
import { questionsById } from '@candor/protocol'
import type { ComponentChildren } from 'preact'
import { unbroken } from '../../../preview/unbroken.ts'
import type { Speaker } from '../told.tsx'
import { told } from '../told.tsx'
import type { Answering } from './answering.ts'

/** A line of the preview. */
type Line = [name: ComponentChildren, value: ComponentChildren]

/** Each answer that leaves, as it was asked and chosen. */
export function readableAnswers(
  answers: readonly SurveyAnswer[],
  { form, m, panel }: Pick<Answering, 'form' | 'm' | 'panel'>,
): Line[] {
  const byId = questionsById(form.survey.questions)
  return answers.map(({ question: id, value }) => {
    const question = byId.get(id)
    if (!question) return [id, String(value)]
    const title = told(question.title, panel)
    const row = question.type === 'matrix' && nameOf(id, question.rows, panel)
    const isRanked = question.type === 'ranking'
    const between = isRanked ? '\n' : ' · '
    const words = [value]
      .flat()
      .map((one, at) => [
        at > 0 && between,
        isRanked && `${at + 1}. `,
        wordOf(one, question, { m, panel }),
      ])
    return [row ? [title, ' · ', row] : title, words]
  })
}

/** One value as it is shown to be chosen. */
export function wordOf(
  value: string | number,
  question: SurveyQuestion,
  { m, panel }: Pick<Answering, 'm' | 'panel'>,
): ComponentChildren {
  if (question.type === 'yes-no') return value === 'yes' ? m.survey.yes : m.survey.no
  return 'choices' in question ? nameOf(`${value}`, question.choices, panel) : unbroken(`${value}`)
}

function nameOf(id: string, choices: readonly Choice[], speaker: Speaker): ComponentChildren {
  const title = choices.find((one) => one.id === id)?.title
  return title ? told(title, speaker) : id
}
