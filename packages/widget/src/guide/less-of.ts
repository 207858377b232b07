import type { Context } from '@candor/protocol'
import type { PromptKind } from '../attention/attention.ts'
import type { Change } from '../attention/changes.ts'
import {
  muteKind,
  muteScreen,
  quietFor,
  turnOff,
  unmuteKind,
  unmuteScreen,
} from '../attention/changes.ts'
import type { Moment } from '../attention/moment-of.ts'
import { toDate } from '../attention/moment-of.ts'
import type { GuideMessages } from '../messages/en-guide.ts'
import { dayInWords } from '../panel/more/day-in-words.ts'

/** Something that a reader may have had enough of, and what is said once it is chosen. */
export interface Choice {
  label: string
  change: Change
  said: string
  undo: Change
}

interface Having {
  kind: PromptKind
  screen: Context
  now: Moment
  locale: string
}

/** Days of quiet. */
const WEEK = 7

/** From the least to the most. */
export const lessOf = (m: GuideMessages, { kind, screen, now, locale }: Having): Choice[] => [
  {
    label: m.week,
    change: quietFor(WEEK, now),
    said: m.done.quiet(dayInWords(toDate(now.day + WEEK), locale)),
    undo: quietFor(0, now),
  },
  {
    label: m.notHere,
    change: muteScreen(screen),
    said: m.done.here,
    undo: unmuteScreen(screen),
  },
  { label: m.notKind[kind], change: muteKind(kind), said: m.done.kind, undo: unmuteKind(kind) },
  { label: m.turnOff, change: turnOff(true), said: m.done.off, undo: turnOff(false) },
]
