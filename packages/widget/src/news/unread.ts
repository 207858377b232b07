import type { Announcement } from '@candor/protocol'
import type { LoadedContent } from '../content/load-content.ts'
import { newsOf } from '../content/pick.ts'

/** What is announced on a day (`YYYY-MM-DD`) and was not shown in this browser, the newest first. */
export const unread = (
  content: LoadedContent,
  read: readonly string[],
  today: string,
): Announcement[] => newsOf(content, today).filter(({ id }) => !read.includes(id))

/** Under which the store keeps the ids of what was shown. @param scope As the outbox has it. */
export const readKey = (scope: string): string => `${scope} news-read`

/** The ids that are stored there; none where it is damaged. */
export const toRead = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.map(String) : []
