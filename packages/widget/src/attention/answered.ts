import { mayCount } from '../ledger/may-count.ts'
import type { Entry } from '../outbox/entry.ts'
import { closedSurveys } from '../survey/closed-surveys.ts'
import { promptKey } from './may-prompt.ts'

/**
 * Keys of what this browser has answered: it need not show itself again.
 *
 * @param begun Ids of surveys that were put off, or are half filled in.
 */
export const answered = (entries: readonly Entry[], begun: Iterable<string>): string[] => [
  ...[...closedSurveys(entries), ...begun].map((id) => promptKey({ kind: 'survey', id })),
  ...entries.flatMap((entry) =>
    entry.event.kind === 'tip' && mayCount(entry)
      ? promptKey({ kind: 'tip', id: entry.event.tip })
      : [],
  ),
]
