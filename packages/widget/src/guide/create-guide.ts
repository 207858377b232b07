import { createAnchorWatch } from '../anchors/create-anchor-watch.ts'
import type { Attention } from '../attention/attention.ts'
import { isAllowed, isSame } from '../attention/may-prompt.ts'
import type { AttentionStore } from '../attention/create-attention-store.ts'
import { watchEdits } from '../attention/watch-edits.ts'
import type { PanelView } from '../candor.ts'
import type { Clock } from '../clock.ts'
import type { LoadedContent } from '../content/load-content.ts'
import type { ReadNews } from '../news/create-read-news.ts'
import type { PanelParts, PanelState } from '../panel/panel-state.ts'
import type { Panel } from '../panel/show-panel.tsx'
import { onAskWhere } from './ask-where.ts'
import { countNews } from './count-news.ts'
import { dayOf } from '../day-of.ts'
import { createPrompt } from './create-prompt.ts'
import type { GuideTeller } from './create-teller.ts'
import { createTeller } from './create-teller.ts'
import type { GuideState } from './guide-state.ts'
import { createGuideState } from './guide-state.ts'
import { onAddress } from './on-address.ts'
import { onReturn } from './on-return.ts'
import { MOST_MARKS } from './marks-for.ts'
import type { PromptState } from './prompt-state.ts'
import { watchPanel } from './watch-panel.ts'
import { watchPlaces } from './watch-places.ts'

/** All that are marked, and the one at which a card is open. */
const MOST = MOST_MARKS + 1

/** The guide's only clock. */
export interface Time extends Clock {
  now(): Date
}

export interface CreateParts extends PanelParts {
  panel: Pick<Panel, 'open' | 'close'>
  /** Says what the next feedback is about. */
  say: PanelState['say']
  content: LoadedContent
  attention: Attention
  kept: AttentionStore
  readNews: ReadNews
  time: Time
  mount: HTMLElement
}

export interface Guide {
  state: GuideState
  prompt: PromptState
  teller: GuideTeller
  /** Takes up the screen anew. */
  update(): void
  /** @returns its undo */
  start(): () => void
}

/** Puts together what finds the places, what waits for a good moment, and what is shown. */
export function createGuide(parts: CreateParts): Guide {
  const { core, root, launcher, kept, time, mount } = parts
  const screen = () => core.context()
  const today = () => dayOf(time.now())
  const openPanel = (view: PanelView) => void parts.panel.open(view, document.activeElement)
  const teller = createTeller({ ...parts, screen })
  const edits = watchEdits(document, root.host)
  const watch = createAnchorWatch({ root: document, most: MOST, onChange: (it) => state.find(it) })
  const places = watchPlaces({
    time,
    own: root.host,
    origin: () => mount.querySelector('.places')?.getBoundingClientRect() ?? { x: 0, y: 0 },
    onMove: (places, origin) => state.move(places, origin),
  })
  const state = createGuideState({
    ...parts,
    screen,
    today,
    openPanel,
    speakOf(tip) {
      parts.say({ tip })
      openPanel('feedback')
    },
    onOpen() {
      prompt.dismiss()
      void teller.refresh()
    },
    want: watch.want,
    follow: places.follow,
  })
  const news = countNews({
    ...parts,
    today,
    isAllowed: () => isAllowed(state.now.attention, 'news', screen()),
    words: teller.m.guide.unread,
  })
  // It takes the place of whatever is shown.
  const watched = watchPanel(launcher, () => {
    prompt.dismiss()
    state.card.close()
  })
  const prompt = createPrompt({ ...parts, state, today, isPanelOpen: watched.isOpen, edits })
  let isOver = false

  function update(): void {
    const { context } = state.now
    state.locate()
    if (!isSame(context, state.now.context)) edits.moved()
    prompt.wait()
    news.update()
  }
  async function refresh(): Promise<void> {
    const attention = await kept.read()
    if (isOver) return
    state.set({ attention })
    update()
  }
  return {
    state,
    prompt,
    teller,
    update,
    start() {
      const undo = [
        () => (isOver = true),
        kept.onChange(() => void refresh()),
        onReturn(() => void refresh()),
        onAddress(update),
        onAskWhere(root, state.show, parts.panel.close),
        watched.stop,
        prompt.stop,
        edits.stop,
        watch.stop,
        places.stop,
        news.stop,
      ]
      return () => undo.forEach((step) => step())
    },
  }
}
