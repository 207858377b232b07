import type { Policy } from '@candor/protocol'
import { h } from 'preact'

/** What the employees were promised about this page. */
export function PolicyNote({ policy }: { policy: Policy }) {
  return (
    <p class="policy">
      Each group below holds at least {policy.k} answers, texts at least {policy.textK}; smaller
      groups are merged into “other”. Nothing can be asked again: published weeks are frozen.
    </p>
  )
}
