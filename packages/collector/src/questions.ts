import type { Catalog } from './catalog.ts'

/** Every question that a site asks, whether or not anyone has answered. */
export const questionsOf = ({ topics, tips, ideas, surveys }: Catalog): string[] => [
  'feedback.rating',
  'feedback.reason',
  'feedback.text',
  'idea',
  ...(topics.size > 0 ? ['ask.topic'] : []),
  ...[...tips].map((id) => `tip.${id}`),
  ...[...ideas].map((id) => `vote.${id}`),
  ...[...surveys].flatMap(([id, survey]) =>
    [...survey.byId.keys()].map((question) => `survey.${id}.${question}`),
  ),
]
