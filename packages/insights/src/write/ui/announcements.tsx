import type { Announcement, Loop } from '@candor/protocol'
import { h } from 'preact'
import { labelOf } from '../../model/label.ts'
import { dayLabel } from '../day-label.ts'
import { KIND_WORDS } from '../field.ts'
import { WrittenEntry } from './entry.tsx'

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
      {latestFirst.map(({ id, kind, title, from, until }) => (
        <WrittenEntry
          list="announcements"
          standing={loop.lists.announcements.find((one) => one.id === id)}
          title={labelOf(title, id)}
          facts={[
            KIND_WORDS[kind],
            `${dayLabel(from)} – ${dayLabel(until)}`,
            until < today ? 'over' : from > today ? 'to come' : '',
          ]}
          thing="the news"
          key={id}
        />
      ))}
    </ul>
  )
}
