import { dayOf } from '../../../day-of.ts'
import { newsOf } from '../../../content/pick.ts'
import { createReadNews } from '../../../news/create-read-news.ts'
import { unread } from '../../../news/unread.ts'
import type { PanelState } from '../../panel-state.ts'

export interface NewsState {
  /** Whether the reader has that announcement before them for the first time. */
  isNew(id: string): boolean
  /** A `ref` of what lists the news: they are marked when it comes, and are read when it goes. */
  listed(element: Element | null): void
}

/** Which news are new to this browser. */
export function createNewsState(panel: PanelState): NewsState {
  const readNews = createReadNews(panel.core)
  let fresh: string[] = []

  async function mark(): Promise<void> {
    const today = dayOf(new Date())
    const { content } = panel.now
    // Where nothing can be read all would be new each time.
    const read = await readNews.read().catch(() => undefined)
    if (!read) return
    fresh = unread(content, read, today).map(({ id }) => id)
    panel.draw()
    await readNews.saw(newsOf(content, today).map(({ id }) => id))
  }
  return {
    isNew: (id) => fresh.includes(id),
    listed(element) {
      fresh = []
      if (element) void mark()
    },
  }
}
