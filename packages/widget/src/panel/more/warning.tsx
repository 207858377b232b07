import { h } from 'preact'
import { MAX_WAITING } from '../../outbox/outbox.ts'
import type { MoreState } from './more-state.ts'

/** What stands in the way of an answer being safe; said before anyone writes in vain. */
export function Warning({ state }: { state: MoreState }) {
  const { m, now, panel } = state
  if (now.durable && panel.core.outbox.waiting().length < MAX_WAITING)
    // Its place is there before, or it would not be heard.
    return <p role="status">{now.isSilent && m.storeSilent}</p>
  return <p class="problem">{now.durable ? m.outboxFull : m.notDurable}</p>
}
