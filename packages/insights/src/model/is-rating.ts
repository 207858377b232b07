import { type Content, RATINGS } from '@candor/protocol'
import type { Group } from './group.ts'
import { findSurvey, readQuestion } from './question.ts'

const NAMES = new Set<string>(RATINGS.map(String))

/**
 * Whether a survey's question was answered with 1 to 5. Told by its values where the content file
 * no longer has the question.
 */
export function isRating(
  name: string,
  groups: readonly Pick<Group, 'counts'>[],
  content: Content | null,
): boolean {
  const question = readQuestion(name)
  const type = question.of === 'survey' ? findSurvey(content, question).question?.type : undefined
  if (type) return type === 'rating'
  return groups.every(({ counts }) => [...counts.keys()].every((value) => NAMES.has(value)))
}
