import type { Person } from '../../../ask/people-to-ask.ts'
import type { LoadedContent } from '../../../content/load-content.ts'
import { dayOf } from '../../../day-of.ts'
import type { InSteps } from '../../../in-steps.ts'
import { inTurns } from '../../../in-turns.ts'
import { searchEntries } from '../../../search/search-entries.ts'
import type { Entry, Found } from '../../../search/to-entries.ts'
import { toEntries } from '../../../search/to-entries.ts'
import type { PanelState } from '../../panel-state.ts'

export interface SearchState {
  /** What is looked for. It never leaves this variable, and is forgotten with the field. */
  readonly text: string
  look(text: string): void
  /** A `ref` of the field. */
  field(element: Element | null): void
  /** Whether there is anything to search. */
  hasAny(): boolean
  /** The best first; `undefined` while it is being made ready. */
  found(): Found[] | undefined
}

/** To take the words from a large file takes longer than to go through them. */
interface Prepared {
  content: LoadedContent
  today: string
  /** `undefined` while they are being made. */
  entries?: Entry[]
}

/** @param everyone To be asked, in their order; `undefined` while that is not known. */
export function createSearchState(
  panel: PanelState,
  everyone: () => Person[] | undefined,
): SearchState {
  let looked = ''
  let prepared: Prepared | undefined
  let stop: (() => void) | undefined

  function entries(): Entry[] | undefined {
    const { content } = panel.now
    const today = dayOf(new Date())
    if (prepared?.content === content && prepared.today === today) return prepared.entries
    const people = everyone()
    if (!people) return undefined
    prepared = { content, today }
    stop?.()
    stop = inTurns(prepare(prepared, people))
    return undefined
  }
  function* prepare(prepared: Prepared, people: Person[]): InSteps<void> {
    const { content, today } = prepared
    prepared.entries = yield* toEntries(content, { language: panel.language, today, people })
    panel.draw()
  }
  return {
    get text() {
      return looked
    },
    look(text) {
      looked = text
      panel.draw()
    },
    field(element) {
      if (!element) looked = ''
    },
    hasAny() {
      const { tips, powerUsers, answers, announcements, ideas } = panel.now.content
      return [tips, powerUsers, answers, announcements, ideas].some((all) => all?.length)
    },
    found() {
      const all = entries()
      return all && searchEntries(all, looked, panel.now.context)
    },
  }
}
