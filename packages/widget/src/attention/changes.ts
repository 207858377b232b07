import type { Context } from '@candor/protocol'
import type { Attention, PromptKind } from './attention.ts'
import type { Prompting } from './may-prompt.ts'
import { isMuted, isSame, promptKey } from './may-prompt.ts'
import type { Moment } from './moment-of.ts'

/** How one thing that was done or chosen changes what is kept. */
export type Change = (attention: Attention) => Attention

/** It has shown itself: this is what the day's budget is spent on. */
export const wasShown =
  (prompt: Prompting, { day, hour }: Moment): Change =>
  (attention) => {
    const key = promptKey(prompt)
    const times = (attention.shown[key]?.times ?? 0) + 1
    const shown = { ...attention.shown, [key]: { ...attention.shown[key], times, hour } }
    return { ...attention, lastDay: day, shown }
  }

/** The reader has opened it. */
export const wasOpened =
  (prompt: Prompting, { hour }: Moment): Change =>
  (attention) => {
    const key = promptKey(prompt)
    const before = attention.shown[key] ?? { times: 0, hour }
    return { ...attention, shown: { ...attention.shown, [key]: { ...before, opened: true } } }
  }

/** It was claimed and could not be shown: neither the day nor a showing is spent. */
export const wasNotShown =
  (prompt: Prompting, before: Attention): Change =>
  (attention) => {
    const key = promptKey(prompt)
    // Whoever has erased it meanwhile wants nothing of it back.
    if (!attention.shown[key]) return attention
    const showings = before.shown[key] ?? { times: 0, hour: 0 }
    const shown = { ...attention.shown, [key]: showings }
    return { ...attention, lastDay: before.lastDay, shown }
  }

/** No prompts before so many days have begun: 1 is tomorrow. It shortens no longer quiet; 0 ends all. */
export const quietFor =
  (days: number, { day }: Moment): Change =>
  (attention) => ({
    ...attention,
    quietUntil: days > 0 ? Math.max(attention.quietUntil, day + days) : 0,
  })

export const muteScreen =
  (screen: Context): Change =>
  (attention) =>
    isMuted(attention, screen)
      ? attention
      : { ...attention, screens: [...attention.screens, screen] }

export const unmuteScreen =
  (screen: Context): Change =>
  (attention) => ({
    ...attention,
    screens: attention.screens.filter((one) => !isSame(one, screen)),
  })

export const muteKind =
  (kind: PromptKind): Change =>
  (attention) => ({ ...attention, kinds: [...new Set([...attention.kinds, kind])] })

export const unmuteKind =
  (kind: PromptKind): Change =>
  (attention) => ({ ...attention, kinds: attention.kinds.filter((one) => one !== kind) })

export const turnOff =
  (off: boolean): Change =>
  (attention) => ({ ...attention, off })
