import type { Catalog } from './catalog.ts'

/** Every question that a site asks, whether or not anyone has answered. */
export const questionsOf = ({ topics, tips, ideas, anchors, surveys }: Catalog): string[] => [
  'feedback.rating',
  'feedback.reason',
  'feedback.text',
  'idea',
  ...(anchors.size > 0 ? ['feedback.anchor'] : []),
  ...(tips.size > 0 ? ['feedback.tip'] : []),
  ...(topics.size > 0 ? ['ask.topic'] : []),
  ...[...tips].map((id) => `tip.${id}`),
  ...[...ideas].map((id) => `vote.${id}`),
  ...[...surveys].flatMap(([id, survey]) =>
    [...survey.byId.keys()].map((question) => `survey.${id}.${question}`),
  ),
]
