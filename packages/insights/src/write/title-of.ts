import type { Content, Writings, WritingList } from '@candor/protocol'
import { type Label, labelOf } from '../model/label.ts'
import { ideaLabel } from '../model/question-label.ts'

/** What a thing of that list is called. */
export const THING: Record<WritingList, string> = {
  answers: 'Answer',
  announcements: 'Announcement',
  ideas: 'Idea',
  replies: 'Answer to an idea',
}

/** Names one of the things that were written. */
export function titleOf(
  { list, id, value }: { list: WritingList; id: string; value: Writings[WritingList] },
  content: Content | null,
): Label {
  if (list === 'replies') return ideaLabel(id, content)
  return labelOf('said' in value ? value.said : 'title' in value ? value.title : undefined, id)
}
