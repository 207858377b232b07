import type { Answer, Loop } from '@candor/protocol'
import { h } from 'preact'
import { labelOf } from '../../model/label.ts'
import { dayLabel } from '../day-label.ts'
import { STATUS_WORDS } from '../field.ts'
import { wordsOf } from '../screens-of.ts'
import { ChangeButtons, Entry } from './entry.tsx'

/** What was answered to what several people said, the latest first. */
export function Answers({ answers, loop }: { answers: readonly Answer[]; loop: Loop }) {
  const latestFirst = answers.toSorted((a, b) => b.reply.on.localeCompare(a.reply.on))
  return (
    <ul class="entries">
      {latestFirst.map(({ id, said, reply, where = [] }) => {
        const title = labelOf(said, id)
        const standing = loop.lists.answers.find((one) => one.id === id)
        const facts = [
          `${STATUS_WORDS[reply.status]}, ${dayLabel(reply.on)}`,
          where.map(wordsOf).join(', '),
          standing ? '' : 'in the content file',
        ]
        return (
          <Entry title={title} facts={facts} key={id}>
            <ChangeButtons
              list="answers"
              standing={standing}
              title={title.text}
              thing="the answer"
            />
          </Entry>
        )
      })}
    </ul>
  )
}
