import { h } from 'preact'
import type { Person } from '../../../ask/people-to-ask.ts'
import { localeOf } from '../locale-of.ts'
import type { MoreState } from '../more-state.ts'
import { whenInWords } from './when-in-words.ts'

export interface PersonProps {
  state: MoreState
  person: Person
}

/** When somebody can be reached; nothing where they keep no hours. */
export function ReachableLine({ state, person: { reachable, isAway } }: PersonProps) {
  const m = state.m.ask
  const told = { now: Date.now(), language: localeOf(state.panel) }
  switch (reachable.is) {
    case 'now':
      if (!reachable.until) return null
      return <p class="reachable now">{m.until(whenInWords(reachable.until, told))}</p>
    case 'later': {
      const { from, precision } = reachable
      const when = whenInWords(from, { ...told, precision })
      return <p class="reachable">{(isAway ? m.back : m.from)(when, precision === 'minute')}</p>
    }
    case 'unknown':
      return <p class="reachable">{m.notThere}</p>
  }
}
