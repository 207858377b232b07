import type { Announcement, Loop } from '@candor/protocol'
import { h } from 'preact'
import { labelOf } from '../../model/label.ts'
import { dayLabel } from '../day-label.ts'
import { KIND_WORDS } from '../field.ts'
import { ChangeButtons, Entry } from './entry.tsx'

/** News, the latest first. `today`: `YYYY-MM-DD`. */
export function Announcements(props: {
  announcements: readonly Announcement[]
  loop: Loop
  today: string
}) {
  const { announcements, loop, today } = props
  const latestFirst = announcements.toSorted((a, b) => b.from.localeCompare(a.from))
  return (
    <ul class="entries">
      {latestFirst.map(({ id, kind, title, from, until }) => {
        const label = labelOf(title, id)
        const standing = loop.lists.announcements.find((one) => one.id === id)
        const facts = [
          KIND_WORDS[kind],
          `${dayLabel(from)} – ${dayLabel(until)}`,
          until < today ? 'over' : from > today ? 'to come' : '',
          standing ? '' : 'in the content file',
        ]
        return (
          <Entry title={label} facts={facts} key={id}>
            <ChangeButtons
              list="announcements"
              standing={standing}
              title={label.text}
              thing="the news"
            />
          </Entry>
        )
      })}
    </ul>
  )
}
