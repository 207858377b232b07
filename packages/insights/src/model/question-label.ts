import type { Content } from '@candor/protocol'
import { english, type Label, labelOf } from './label.ts'
import { findSurvey, type QuestionName, readQuestion } from './question.ts'

/** Names a question for people, with what kind it is: `Tip: One view of every customer`. */
export function questionLabel(name: string, content: Content | null): Label {
  const question = readQuestion(name)
  switch (question.of) {
    case 'rating':
      return english('Ratings of screens')
    case 'reason':
      return english('Reasons')
    case 'text':
      return english('Feedback in own words')
    case 'idea':
      return english('Ideas')
    case 'anchor':
      return english('Elements that feedback was about')
    case 'about-tip':
      return english('Tips that feedback was about')
    case 'ask':
      return english('Topics that colleagues asked about')
    case 'unknown':
      return english(question.name)
    default:
      return authored(question, content)
  }
}

function authored(
  question: Extract<QuestionName, { of: 'tip' | 'vote' | 'survey' }>,
  content: Content | null,
): Label {
  if (question.of === 'tip') return prefixed('Tip', tipLabel(question.id, content))
  if (question.of === 'vote') return prefixed('Votes', ideaLabel(question.id, content))
  const { survey, question: asked } = findSurvey(content, question)
  const title = prefixed(
    labelOf(survey?.title, question.survey).text,
    labelOf(asked?.title, question.question),
  )
  const row = asked?.type === 'matrix' && asked.rows.find(({ id }) => id === question.question)
  return row ? prefixed(title.text, labelOf(row.title, row.id)) : title
}

/** Title of a tip. */
export function tipLabel(id: string, content: Content | null): Label {
  return labelOf(content?.tips?.find((tip) => tip.id === id)?.title, id)
}

/** Title of an element of a screen. */
export function anchorLabel(id: string, content: Content | null): Label {
  return labelOf(content?.anchors?.find((anchor) => anchor.id === id)?.title, id)
}

/** Title of an idea that can be voted for. */
export function ideaLabel(id: string, content: Content | null): Label {
  return labelOf(content?.ideas?.find((idea) => idea.id === id)?.title, id)
}

/** Title of a topic. */
export function topicLabel(id: string, content: Content | null): Label {
  return labelOf(content?.topics?.find((topic) => topic.id === id)?.title, id)
}

const prefixed = (kind: string, label: Label): Label => ({
  ...label,
  text: `${kind}: ${label.text}`,
})
