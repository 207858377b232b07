import type { Context } from '@candor/protocol'
import type { Attention, PromptKind } from './attention.ts'
import type { Moment } from './moment-of.ts'

/** Something that would show itself, and how often it may. */
export interface Prompting {
  kind: PromptKind
  id: string
  times: number
  everyHours: number
}

/** What the employee is at. */
export interface Circumstances {
  /** The tab is before somebody's eyes. */
  isVisible: boolean
  isFullscreen: boolean
  /** The panel, or a tip in the page. */
  isCandorOpen: boolean
  /** A field of the page has the focus. */
  isTyping: boolean
  /** Something that somebody has filled in, and the page has not taken yet. */
  hasUnsavedForm: boolean
  /** The page asks for something itself. */
  hasDialog: boolean
}

export interface Occasion {
  prompt: Prompting
  screen: Context
  now: Moment
  attention: Attention
}

/**
 * Whether something may show itself now. There is one budget for all: one prompt a day in this
 * browser. The content file says how often at most; it can loosen nothing.
 */
export const mayPrompt = (occasion: Occasion, circumstances: Circumstances): boolean =>
  isDue(occasion) && isUndisturbed(circumstances)

/** Whether neither the employee's choices nor the budget stand against it. */
export const isDue = (occasion: Occasion): boolean => {
  const { prompt, now, attention } = occasion
  return isWelcome(occasion) && !isSpent(attention, now) && isLeft(prompt, attention, now)
}

/** Whether the employee's choices do not stand against it. */
export const isWelcome = ({ prompt, screen, now, attention }: Occasion): boolean =>
  isAllowed(attention, prompt.kind, screen) && attention.quietUntil <= now.day

/** Whether a kind may show itself on a screen, also as quietly as a mark does. */
export const isAllowed = (attention: Attention, kind: PromptKind, screen: Context): boolean =>
  !attention.off && !attention.kinds.includes(kind) && !isMuted(attention, screen)

export const isMuted = ({ screens }: Attention, screen: Context): boolean =>
  screens.some((one) => isSame(one, screen))

export const isSame = (a: Context, b: Context): boolean =>
  a.app === b.app && a.object === b.object && a.view === b.view

export const promptKey = ({ kind, id }: Pick<Prompting, 'kind' | 'id'>): string => `${kind} ${id}`

/** Tomorrow may be today elsewhere on the way; a day further off was written by a wrong clock. */
const isSpent = ({ lastDay }: Attention, { day }: Moment): boolean =>
  lastDay >= day && lastDay <= day + 1

function isLeft(prompt: Prompting, { shown }: Attention, { hour }: Moment): boolean {
  const before = shown[promptKey(prompt)]
  if (!before) return prompt.times > 0
  const hours = Math.abs(hour - before.hour)
  return !before.opened && before.times < prompt.times && hours >= prompt.everyHours
}

/** Whether it would come between the employee and nothing they are at. */
export const isUndisturbed = (now: Circumstances): boolean =>
  now.isVisible &&
  !now.isFullscreen &&
  !now.isCandorOpen &&
  !now.isTyping &&
  !now.hasUnsavedForm &&
  !now.hasDialog
