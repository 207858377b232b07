import type { Context } from '@candor/protocol'

/** Kinds of things that may show themselves; of each a reader may have enough. */
export const PROMPT_KINDS = ['tip', 'news', 'survey'] as const

export type PromptKind = (typeof PROMPT_KINDS)[number]

/** Showings of one prompt in this browser. */
export interface Showings {
  times: number
  /** That of the last one, in hours since 1970. Nothing finer is kept. */
  hour: number
  /** The reader has opened it: it need not show itself again. */
  opened?: boolean
}

/**
 * What the employee has chosen about all that shows itself unasked, and what has shown itself. Kept
 * in this browser and never sent.
 */
export interface Attention {
  /** Nothing shows itself. */
  off: boolean
  /** Kinds that show themselves nowhere. */
  kinds: PromptKind[]
  /** Screens on which nothing shows itself. */
  screens: Context[]
  /** The first day on which prompts may come again. */
  quietUntil: number
  /** Day of the last prompt. */
  lastDay: number
  /** By kind and id. */
  shown: Record<string, Showings>
}

/** Nothing is chosen yet, and nothing was shown. */
export const UNTOUCHED: Attention = {
  off: false,
  kinds: [],
  screens: [],
  quietUntil: 0,
  lastDay: 0,
  shown: {},
}

type Stored = { [K in keyof Attention]?: unknown }

/** What is stored, without what is damaged. */
export function toAttention(value: unknown): Attention {
  const { off, kinds, screens, quietUntil, lastDay, shown } = (value ?? {}) as Stored
  const showings = Object.entries((shown ?? {}) as Record<string, unknown>)
  return {
    off: off === true,
    kinds: PROMPT_KINDS.filter((kind) => listOf(kinds).includes(kind)),
    screens: listOf(screens).filter(isContext),
    quietUntil: numberOf(quietUntil),
    lastDay: numberOf(lastDay),
    shown: Object.fromEntries(showings.map(([key, one]) => [key, toShowings(one)])),
  }
}

function toShowings(value: unknown): Showings {
  const { times, hour, opened } = (value ?? {}) as { [K in keyof Showings]?: unknown }
  const showings = { times: numberOf(times), hour: numberOf(hour) }
  return opened === true ? { ...showings, opened } : showings
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const numberOf = (value: unknown): number => (Number.isFinite(value) ? (value as number) : 0)

function isContext(value: unknown): value is Context {
  const { app, object, view } = (value ?? {}) as { [K in keyof Context]?: unknown }
  return [app, object, view].every((part) => typeof part === 'string')
}
