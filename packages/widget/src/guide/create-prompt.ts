import { answered } from '../attention/answered.ts'
import { hasDialog } from '../attention/has-dialog.ts'
import { isTyping } from '../attention/is-typing.ts'
import { momentOf } from '../attention/moment-of.ts'
import { promptsFor } from '../attention/prompts-for.ts'
import type { Edits } from '../attention/watch-edits.ts'
import { createShelf } from '../survey/shelf.ts'
import type { CreateParts } from './create-guide.ts'
import type { GuideState } from './guide-state.ts'
import type { PromptState } from './prompt-state.ts'
import { createPromptState } from './prompt-state.ts'
import { watchChanges } from './watch-changes.ts'

interface PromptParts extends Pick<CreateParts, 'core' | 'content' | 'kept' | 'time' | 'draw'> {
  state: GuideState
  today: () => string
  isPanelOpen: () => boolean
  edits: Edits
}

/** What may show itself, and what the employee is at, as the page tells it. */
export function createPrompt({ core, content, time, ...parts }: PromptParts): PromptState {
  const { kept, draw, state, today, isPanelOpen, edits } = parts
  return createPromptState({
    kept,
    draw,
    clock: time,
    now: () => momentOf(time.now()),
    attention: () => state.now.attention,
    screen: () => state.now.context,
    prompts: () => promptsFor(content, state.now.context, today()),
    async answered() {
      const begun = await createShelf(core.store, core.scope).all()
      return answered(await core.outbox.entries(), begun.keys())
    },
    circumstances: () => ({
      isVisible: document.visibilityState === 'visible',
      isFullscreen: document.fullscreenElement !== null,
      isCandorOpen: isPanelOpen() || state.card.now.open !== undefined,
      isTyping: isTyping(document),
      hasUnsavedForm: edits.hasUnsaved(),
      hasDialog: hasDialog(document),
    }),
    whileShown: (end) => watchChanges(document, time, () => hasDialog(document) && end()),
  })
}
