import type { Answer, Loop } from '@candor/protocol'
import { h } from 'preact'
import { labelOf } from '../../model/label.ts'
import { dayLabel } from '../day-label.ts'
import { STATUS_WORDS } from '../field.ts'
import { wordsOf } from '../screens-of.ts'
import { WrittenEntry } from './entry.tsx'

/** What was answered to what several people said, the latest first. */
export function Answers({ answers, loop }: { answers: readonly Answer[]; loop: Loop }) {
  const latestFirst = answers.toSorted((a, b) => b.reply.on.localeCompare(a.reply.on))
  return (
    <ul class="entries">
      {latestFirst.map(({ id, said, reply, where = [] }) => (
        <WrittenEntry
          list="answers"
          standing={loop.lists.answers.find((one) => one.id === id)}
          title={labelOf(said, id)}
          facts={[
            `${STATUS_WORDS[reply.status]}, ${dayLabel(reply.on)}`,
            where.map(wordsOf).join(', '),
          ]}
          thing="the answer"
          key={id}
        />
      ))}
    </ul>
  )
}
