import { h, render } from 'preact'
import { createAttentionStore } from '../attention/create-attention-store.ts'
import { browserClock } from '../clock.ts'
import type { LoadedContent } from '../content/load-content.ts'
import { createReadNews } from '../news/create-read-news.ts'
import moreStyles from '../panel/more/more.css.ts'
import type { CreateParts, Time } from './create-guide.ts'
import { createGuide } from './create-guide.ts'
import type { PanelState } from '../panel/panel-state.ts'
import { focusAfter } from './focus-after.ts'
import guideStyles from './guide.css.ts'
import { GuideFrame } from './guide-frame.tsx'
import { onReturn } from './on-return.ts'

const browserTime: Time = { ...browserClock, now: () => new Date() }

/**
 * Shows in the page what the content file has for this screen: marks at elements, at most one
 * prompt a day, and a number on the launcher. Never throws.
 *
 * @returns its undo
 */
export function startGuide(
  state: PanelState,
  panel: CreateParts['panel'],
  time: Time = browserTime,
): () => void {
  // Or it was taken out of the page while this was being loaded.
  if (!state.root.host.isConnected) return () => {}
  let shown: LoadedContent | undefined
  let stop: (() => void) | undefined
  let isOver = false
  async function show(): Promise<void> {
    try {
      const content = await state.core.ready()
      if (isOver || content === shown) return
      shown = content
      stop?.()
      stop = await begin({ ...state, panel, time, content }, () => isOver || content !== shown)
    } catch (error) {
      if (!isOver) console.warn('Candor cannot guide through this page:', error)
    }
  }
  for (const styles of [moreStyles, guideStyles]) state.adopt(styles)
  void show()
  // Whoever comes back after a day finds what is new by then.
  const stopReturning = onReturn(() => void show())
  return () => {
    isOver = true
    stopReturning()
    stop?.()
  }
}

type Given = Pick<CreateParts, 'panel' | 'time' | 'content'> & PanelState

async function begin(parts: Given, isOver: () => boolean) {
  const { core, root, launcher } = parts
  const kept = createAttentionStore(core)
  const readNews = createReadNews(core)
  const attention = await kept.read()
  if (isOver() || !root.host.isConnected) return undefined

  const mount = document.createElement('div')
  const draw = () => {
    if (isOver()) return
    const giveFocus = focusAfter(root, mount, launcher)
    render(<GuideFrame guide={guide.state} prompt={guide.prompt} teller={guide.teller} />, mount)
    giveFocus(guide.state.card.now.pressed)
  }
  const guide = createGuide({ ...parts, attention, kept, readNews, mount, draw })
  launcher.after(mount)
  draw()
  const stop = guide.start()
  const end = () => {
    stop()
    render(null, mount)
    mount.remove()
  }
  try {
    guide.update()
  } catch (error) {
    // A content file may hold anything.
    end()
    throw error
  }
  return end
}
