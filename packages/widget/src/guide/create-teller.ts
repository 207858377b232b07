import type { Context } from '@candor/protocol'
import type { Core } from '../core.ts'
import { trim } from '../ledger/trim.ts'
import type { Messages } from '../messages/en.ts'
import { moreOf } from '../messages/more-of.ts'
import type { Options } from '../options.ts'
import type { Entry } from '../outbox/entry.ts'
import { createTapsState } from '../panel/more/taps-state.ts'
import type { Teller } from '../panel/more/tip-card.tsx'

interface TellerParts {
  core: Core
  t: Messages
  options: Options
  language: string
  draw: () => void
  screen: () => Context
}

export interface GuideTeller extends Teller {
  /** Reads what was said before, and makes ready for what will be. Never rejects. */
  refresh(): Promise<void>
}

/** Shows tips outside the panel, whose verdicts go the same way. */
export function createTeller({
  core,
  t,
  options,
  language,
  draw,
  screen,
}: TellerParts): GuideTeller {
  let entries: Entry[] = []
  const read = async () => {
    await trim(core).catch(() => undefined)
    entries = await core.outbox.entries()
    draw()
  }
  const now = {
    get context() {
      return screen()
    },
  }
  const taps = createTapsState({
    panel: { core, draw, now },
    entries: () => entries,
    refresh: read,
  })
  return {
    m: moreOf(t),
    taps,
    panel: { t, language, options },
    refresh: async () => void (await Promise.allSettled([read(), taps.renew()])),
  }
}
