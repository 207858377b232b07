import type { Report } from '@candor/protocol'
import { h } from 'preact'
import { smallestOf } from '../model/smallest.ts'

/** What the employees were promised about this page. */
export function PolicyNote({ report }: { report: Report }) {
  const { k, textK } = smallestOf(report)
  return (
    <p class="policy">
      Each group below holds at least {k} answers, texts at least {textK}; smaller groups are merged
      into “other”. Nothing can be asked again: published weeks are frozen.
    </p>
  )
}
