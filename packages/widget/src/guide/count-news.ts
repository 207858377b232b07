import type { LoadedContent } from '../content/load-content.ts'
import type { ReadNews } from '../news/create-read-news.ts'
import { unread } from '../news/unread.ts'
import { createBadge } from './create-badge.ts'

interface CountParts {
  launcher: HTMLButtonElement
  content: LoadedContent
  readNews: ReadNews
  /** `YYYY-MM-DD` */
  today: () => string
  /** Whether the reader lets news show itself. */
  isAllowed: () => boolean
  /** Says the number. */
  words: (count: number) => string
}

/** Shows on the launcher how much is new. */
export function countNews(parts: CountParts): { update(): void; stop(): void } {
  const { launcher, content, readNews, today, isAllowed, words } = parts
  const badge = createBadge(launcher)
  let isOver = false
  async function update(): Promise<void> {
    // Where it cannot be told what was read, there is no number that would never go.
    const read = await readNews.read().catch(() => undefined)
    if (isOver) return
    const count = read && isAllowed() ? unread(content, read, today()).length : 0
    badge.show(count, words(count))
  }
  const stopListening = readNews.onChange(() => void update())
  return {
    update: () => void update(),
    stop() {
      isOver = true
      stopListening()
      badge.remove()
    },
  }
}
