import type { Content } from '../../content.ts'
import type { Fault } from '../../repeated-ids.ts'
import { aboutSuperiors } from '../../survey/about-superiors.ts'
import type { SurveyQuestion } from '../../survey/question.ts'
import type { Text } from '../../text.ts'

/** What a superior is called. A small list: it reminds authors of the mark, and may err. */
const SUPERIOR: Record<string, RegExp> = {
  en: /\b(?:(?:line |team )?managers?|boss(?:es)?|supervisors?|superiors?|team leads?|team leaders?)\b/i,
  de: /(?<!\p{L})(?:vorgesetzt(?:e|en|er|em)|chefs?|chefin(?:nen)?|führungskr(?:aft|äfte|äften)|teamleit(?:er|ers|ern|erin|erinnen|ung)|manager(?:s|n|in|innen)?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:supérieure?s?|responsables?|chef(?:fe)?s?|managers?|manageuses?|hiérarchie)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:superior[ei]|responsabil[ei]|cap[oi]|manager|dirigent[ei])(?!\p{L})/iu,
}

/** Questions of surveys that are about superiors, or sound so, and are not marked so. */
export const superiors = ({ surveys = [] }: Content): Fault[] =>
  surveys.flatMap(({ questions }, survey) => {
    const about = aboutSuperiors(questions)
    return questions.flatMap((question, index) => {
      if (question.type === 'statement' || question.superiors) return []
      const said = about.has(question.id) ? INHERITED : soundsSo(question)
      return said ? [{ path: ['surveys', survey, 'questions', index], ...said }] : []
    })
  })

const INHERITED = {
  message: 'is asked by an answer about superiors, and published like one',
  advice: 'Write "superiors": true: groups of ten, never by department.',
}

function soundsSo(question: SurveyQuestion) {
  const word = superiorIn(question)
  return (
    word && {
      message: `seems to be about superiors ("${word}")`,
      advice: 'Write "superiors": true if so: groups of ten, never by department.',
    }
  )
}

function superiorIn(question: SurveyQuestion): string | undefined {
  const rows = question.type === 'matrix' ? question.rows.map(({ title }) => title) : []
  return [question.title, question.note ?? {}, ...rows].map(wordIn).find(Boolean)
}

const wordIn = (text: Text): string | undefined =>
  Object.entries(text)
    .map(([language, words]) => SUPERIOR[language]?.exec(words)?.[0])
    .find(Boolean)
