import type { CandorEvent } from '@candor/protocol'
import { answersFault } from '@candor/protocol'
import { publishedIdeas, statusOf, takesVotes } from '../ideas/published-ideas.ts'
import { openSurveys } from '../survey/open-surveys.ts'
import type { LoadedContent } from './load-content.ts'

/**
 * Why the collector would refuse what an event names, or count it for nothing, as a sentence for
 * integrators; `undefined` where it would not, or where no content file could be had.
 *
 * @param today By the employee's own calendar, `YYYY-MM-DD`.
 */
export function faultOf(
  event: CandorEvent,
  content: LoadedContent,
  today: string,
): string | undefined {
  if (content.v === undefined) return undefined
  switch (event.kind) {
    case 'feedback':
      return (
        missing('tip', event.tip, content.tips) ?? missing('anchor', event.anchor, content.anchors)
      )
    case 'survey':
      return surveyFault(event, content, today)
    case 'vote':
      return ideaFault(event.idea, publishedIdeas(content, today))
    case 'tip':
      return missing('tip', event.tip, content.tips)
    case 'ask':
      return missing('topic', event.topic, content.topics)
    case 'idea':
      return undefined
  }
}

function missing(
  what: string,
  id: string | undefined,
  listed: readonly { id: string }[] = [],
): string | undefined {
  if (id === undefined || listed.some((one) => one.id === id)) return undefined
  const ids = listed.map((one) => one.id).join(', ')
  return `the content file has no ${what} "${id}". It has: ${ids || 'none'}`
}

function ideaFault(id: string, ideas: ReturnType<typeof publishedIdeas>): string | undefined {
  const idea = ideas.find((one) => one.id === id)
  if (!idea) return missing('published idea', id, ideas)
  if (takesVotes(idea)) return undefined
  return `the idea "${id}" is ${statusOf(idea)} and takes no more votes. Show its reply instead`
}

function surveyFault(
  { survey: id, answers }: Extract<CandorEvent, { kind: 'survey' }>,
  { surveys = [] }: LoadedContent,
  today: string,
): string | undefined {
  const survey = surveys.find((one) => one.id === id)
  if (!survey) return missing('survey', id, surveys)
  const { from, until, questions } = survey
  if (openSurveys([survey], today).length === 0)
    return `the survey "${id}" is open from ${from} to ${until}, and today is ${today}. Offer it on those days only`
  if (!answers?.length) return `the survey "${id}" has no answers. Give those to its questions`
  const fault = answersFault(questions, answers)
  return (
    fault &&
    `the answers to the survey "${id}" do not fit its questions: ${fault.reason} at "${fault.question}"`
  )
}
