import type { Report } from '@candor/protocol'
import { h } from 'preact'
import { smallestOf } from '../model/smallest.ts'

/** What the employees were promised about this page. */
export function PolicyNote({ report }: { report: Report }) {
  const { k, textK } = smallestOf(report)
  return (
    <p class="policy">
      Each group below has at least {k} answers, texts at least {textK}; smaller groups are merged
      into “other”. That is so for the group, not for each of its bars: one bar may be one answer.
      Published weeks do not change, and nobody can divide them further.
    </p>
  )
}
