import type { Change, Loop } from '@candor/protocol'
import type { Draft } from './draft.ts'
import { valueOf } from './value-of.ts'

/**
 * The change that says what a draft says, made since the draft was begun: its answer was lost on the
 * way. Without this look, sending it again would write a new thing twice.
 */
export function findWritten(draft: Draft, { changes }: Loop): Change | undefined {
  const says = JSON.stringify(valueOf(draft.list, draft.form))
  const found = changes.find(
    ({ list, id, version }) =>
      list === draft.list && version > draft.since && (draft.id ?? id) === id,
  )
  return found && JSON.stringify(found.after) === says ? found : undefined
}
