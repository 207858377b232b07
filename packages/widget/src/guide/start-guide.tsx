import { h, render } from 'preact'
import { createAttentionStore } from '../attention/create-attention-store.ts'
import { browserClock } from '../clock.ts'
import { createReadNews } from '../news/create-read-news.ts'
import moreStyles from '../panel/more/more.css.ts'
import type { CreateParts, Time } from './create-guide.ts'
import { createGuide } from './create-guide.ts'
import type { PanelState } from '../panel/panel-state.ts'
import { focusAfter } from './focus-after.ts'
import guideStyles from './guide.css.ts'
import { GuideFrame } from './guide-frame.tsx'

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
  let stop: (() => void) | undefined
  let isOver = false
  begin({ ...state, panel, time }, () => isOver)
    .then((begun) => (stop = begun))
    .catch((error: unknown) => {
      if (!isOver) console.warn('Candor cannot guide through this page:', error)
    })
  return () => {
    isOver = true
    stop?.()
  }
}

type Given = Pick<CreateParts, 'panel' | 'time'> & PanelState

async function begin(parts: Given, isOver: () => boolean) {
  const { core, root, launcher, adopt } = parts
  const kept = createAttentionStore(core)
  const readNews = createReadNews(core)
  const content = await core.ready()
  const attention = await kept.read()
  // Or it was taken out of the page while this was being loaded.
  if (isOver() || !root.host.isConnected) return undefined

  const mount = document.createElement('div')
  const draw = () => {
    if (isOver()) return
    const giveFocus = focusAfter(root, mount, launcher)
    render(<GuideFrame guide={guide.state} prompt={guide.prompt} teller={guide.teller} />, mount)
    giveFocus(guide.state.card.now.pressed)
  }
  const guide = createGuide({ ...parts, content, attention, kept, readNews, mount, draw })
  for (const styles of [moreStyles, guideStyles]) adopt(styles)
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
