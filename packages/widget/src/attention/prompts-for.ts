import type { Context, Prompt, Text } from '@candor/protocol'
import type { LoadedContent } from '../content/load-content.ts'
import { isHere, newsOf, tipsFor } from '../content/pick.ts'
import { openSurveys } from '../survey/open-surveys.ts'
import type { PromptKind } from './attention.ts'
import type { Prompting } from './may-prompt.ts'

/** What would show itself, and what it says then. */
export interface Prompted extends Prompting {
  title: Text
  text: Text | undefined
}

interface Shown {
  id: string
  title: Text
  prompt?: Prompt
}

/** All that the content file lets show itself on a screen. `today` is `YYYY-MM-DD`. */
export const promptsFor = (content: LoadedContent, context: Context, today: string): Prompted[] => [
  ...newsOf(content, today)
    .filter(({ where }) => isHere(where, context))
    .flatMap((news) => toPrompted('news', news, news.body)),
  ...openSurveys(content.surveys ?? [], today).flatMap((survey) =>
    toPrompted('survey', survey, survey.note),
  ),
  ...tipsFor(content, context, today).flatMap((tip) => toPrompted('tip', tip, tip.benefit)),
]

function toPrompted(kind: PromptKind, shown: Shown, text: Text | undefined): Prompted[] {
  const { id, title, prompt } = shown
  if (!prompt) return []
  const { times = 3, everyHours = 24 } = prompt
  return [{ kind, id, times, everyHours, title, text }]
}
