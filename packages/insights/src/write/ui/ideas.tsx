import type { Idea, Loop } from '@candor/protocol'
import { h } from 'preact'
import { labelOf } from '../../model/label.ts'
import { dayLabel } from '../day-label.ts'
import { STATUS_WORDS } from '../field.ts'
import { replySeed } from '../seeds.ts'
import { ChangeButtons, Entry } from './entry.tsx'
import { WriteButton } from './write-button.tsx'

/** Ideas that colleagues vote for, those without an answer first. */
export function Ideas({ ideas, loop }: { ideas: readonly Idea[]; loop: Loop }) {
  const openFirst = ideas.toSorted((a, b) => Number(Boolean(a.reply)) - Number(Boolean(b.reply)))
  return (
    <ul class="entries">
      {openFirst.map((idea) => (
        <OneIdea idea={idea} loop={loop} key={idea.id} />
      ))}
    </ul>
  )
}

function OneIdea({ idea, loop }: { idea: Idea; loop: Loop }) {
  const { id, title, reply } = idea
  const label = labelOf(title, id)
  const said = loop.lists.replies.find((one) => one.id === id)
  const written = loop.lists.ideas.find((one) => one.id === id)
  const isInFile = reply !== undefined && !said
  return (
    <Entry
      title={label}
      facts={[
        reply ? `${STATUS_WORDS[reply.status]}, ${dayLabel(reply.on)}` : 'Waits for an answer',
        written ? '' : 'in the content file',
        written && isInFile ? 'answered in the content file' : '',
      ]}
    >
      {!reply && (
        <WriteButton
          words="Answer …"
          about={label.text}
          seed={(today) => replySeed({ id, about: label.text }, said, today)}
        />
      )}
      <ChangeButtons list="replies" standing={said} title={label.text} thing="the answer" />
      <ChangeButtons list="ideas" standing={written} title={label.text} thing="the idea" />
    </Entry>
  )
}
