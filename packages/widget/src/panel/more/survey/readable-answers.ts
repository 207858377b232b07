import type { Choice, SurveyAnswer, SurveyQuestion } from '@candor/protocol'
import { questionsById } from '@candor/protocol'
import { inLanguage } from '../../../content/pick.ts'
import type { Line } from '../../../preview/preview.ts'
import type { Answering } from './answering.ts'

/** Each answer that leaves, as it was asked and chosen. */
export function readableAnswers(
  answers: readonly SurveyAnswer[],
  { form, m, panel }: Pick<Answering, 'form' | 'm' | 'panel'>,
): Line[] {
  const { language } = panel
  const byId = questionsById(form.survey.questions)
  return answers.map(({ question: id, value }) => {
    const question = byId.get(id)
    if (!question) return [id, String(value)]
    const title = inLanguage(question.title, language)
    const row = question.type === 'matrix' && nameOf(id, question.rows, language)
    const words = [value].flat().map((one) => wordOf(one, question, { m, panel }))
    const isRanked = question.type === 'ranking'
    const listed = isRanked ? words.map((word, index) => `${index + 1}. ${word}`) : words
    return [row ? `${title} · ${row}` : title, listed.join(isRanked ? '\n' : ', ')]
  })
}

/** One value as it is shown to be chosen. */
export function wordOf(
  value: string | number,
  question: SurveyQuestion,
  { m, panel }: Pick<Answering, 'm' | 'panel'>,
): string {
  if (question.type === 'yes-no') return value === 'yes' ? m.survey.yes : m.survey.no
  return 'choices' in question ? nameOf(`${value}`, question.choices, panel.language) : `${value}`
}

function nameOf(id: string, choices: readonly Choice[], language: string): string {
  const title = choices.find((one) => one.id === id)?.title
  return title ? inLanguage(title, language) : id
}
