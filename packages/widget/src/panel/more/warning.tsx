import { h } from 'preact'
import { MAX_WAITING } from '../../outbox/outbox.ts'
import type { MoreState } from './more-state.ts'

/** What stands in the way of an answer being safe; said before anyone writes in vain. */
export function Warning({ state }: { state: MoreState }) {
  const { m, now, panel } = state
  if (!now.durable) return <p class="problem">{m.notDurable}</p>
  if (panel.core.outbox.waiting().length < MAX_WAITING) return null
  return <p class="problem">{m.outboxFull}</p>
}
