import type { Context } from '@candor/protocol'
import type { Attention } from '../attention/attention.ts'
import { quietFor, wasNotShown, wasOpened, wasShown } from '../attention/changes.ts'
import type { AttentionStore } from '../attention/create-attention-store.ts'
import type { Circumstances } from '../attention/may-prompt.ts'
import { isDue, isUndisturbed, isWelcome, mayPrompt, promptKey } from '../attention/may-prompt.ts'
import type { Moment } from '../attention/moment-of.ts'
import type { Prompted } from '../attention/prompts-for.ts'
import { whenCalm } from '../attention/when-calm.ts'
import type { Clock } from '../clock.ts'
import type { ViewState } from '../panel/view-state.ts'
import { createViewState } from '../panel/view-state.ts'
import type { Choice } from './less-of.ts'

interface Shown {
  prompt?: Prompted | undefined
  /** What was chosen, said in the place of the prompt. */
  choice?: Choice | undefined
}

export interface PromptState extends ViewState<Shown> {
  moment(): Moment
  /** Waits for a good moment where something may show itself on this screen. */
  wait(): void
  /** The reader wants to see it; the prompt goes. */
  open(): Prompted | undefined
  /** Until tomorrow, then. */
  postpone(): void
  choose(choice: Choice): void
  takeBack(): void
  /** Takes it away without a word. */
  dismiss(): void
  stop(): void
}

export interface PromptStateParts {
  kept: AttentionStore
  clock: Clock
  now: () => Moment
  draw: () => void
  /** What is chosen, as far as it was read. */
  attention: () => Attention
  screen: () => Context
  /** What would show itself on this screen. */
  prompts: () => Prompted[]
  /** Keys of those that the reader has answered already. */
  answered: () => Promise<readonly string[]>
  circumstances: () => Circumstances
  /** Ends it where something comes that it must not lie over; gives its undo. */
  whileShown: (end: () => void) => () => void
}

/** The one thing a day that shows itself, and what the reader says to it. */
export function createPromptState(parts: PromptStateParts): PromptState {
  const { kept, clock, now, attention } = parts
  const shown = createViewState<Shown>({}, parts.draw)
  const { set } = shown
  let stopWaiting: (() => void) | undefined
  let stopWatching: (() => void) | undefined
  let isOver = false

  const isDueNow = (prompt: Prompted) => isDue(occasionOf(parts, prompt))
  const rest = () => {
    stopWaiting?.()
    stopWaiting = undefined
  }
  const end = ({ choice }: Pick<Shown, 'choice'>) => {
    stopWatching?.()
    set({ prompt: undefined, choice })
  }
  const isStillHere = (prompt: Prompted, prompts: readonly Prompted[]) =>
    isWelcome(occasionOf(parts, prompt)) &&
    prompts.some((one) => promptKey(one) === promptKey(prompt))
  async function tryToShow(): Promise<void> {
    const answered = await parts.answered()
    const isLeft = (one: Prompted) => isDueNow(one) && !answered.includes(promptKey(one))
    const prompt = leastShown(parts.prompts().filter(isLeft), attention())
    if (!prompt || shown.now.prompt) return
    const occasion = occasionOf(parts, prompt)
    let before = occasion.attention
    // Looked at while it is decided: of several tabs only one may be seen, and one is decided for.
    const may = (attention: Attention) => {
      before = attention
      return mayPrompt({ ...occasion, attention }, parts.circumstances())
    }
    if (!may(before) || !(await kept.claim(may, wasShown(prompt, occasion.now)))) return
    // The disk takes its time, and the employee goes on meanwhile.
    if (isOver || !isStillHere(prompt, parts.prompts()) || !isUndisturbed(parts.circumstances()))
      return kept.change(wasNotShown(prompt, before))
    rest()
    stopWatching = parts.whileShown(state.dismiss)
    set({ prompt, choice: undefined })
  }

  const state: PromptState = {
    set,
    get now() {
      return shown.now
    },
    moment: now,
    wait() {
      const prompts = parts.prompts()
      const { prompt } = shown.now
      if (prompt && !isStillHere(prompt, prompts)) state.dismiss()
      if (shown.now.prompt || !prompts.some(isDueNow)) return rest()
      stopWaiting ??= whenCalm(clock, () => void tryToShow().catch(() => undefined))
    },
    open() {
      const { prompt } = shown.now
      if (prompt) void kept.change(wasOpened(prompt, now()))
      state.dismiss()
      return prompt
    },
    postpone() {
      void kept.change(quietFor(1, now()))
      state.dismiss()
    },
    choose(choice) {
      void kept.change(choice.change)
      end({ choice })
    },
    takeBack() {
      const { choice } = shown.now
      if (choice) void kept.change(choice.undo)
      state.dismiss()
    },
    dismiss: () => (shown.now.prompt || shown.now.choice) && end({}),
    stop() {
      isOver = true
      rest()
      stopWatching?.()
    },
  }
  return state
}

const occasionOf = (parts: PromptStateParts, prompt: Prompted) => ({
  prompt,
  screen: parts.screen(),
  now: parts.now(),
  attention: parts.attention(),
})

function leastShown(prompts: readonly Prompted[], { shown }: Attention): Prompted | undefined {
  const times = (one: Prompted) => shown[promptKey(one)]?.times ?? 0
  return [...prompts].sort((a, b) => times(a) - times(b))[0]
}
