import type { Announcement, Context } from '@candor/protocol'
import type { LoadedContent } from '../content/load-content.ts'
import { isNamed, newsOf } from '../content/pick.ts'

/** What is announced on a day (`YYYY-MM-DD`): first what names the screen, then the newest. */
export const newsFor = (content: LoadedContent, context: Context, today: string): Announcement[] =>
  newsOf(content, today).sort(
    (a, b) => Number(isNamed(b.where, context)) - Number(isNamed(a.where, context)),
  )
