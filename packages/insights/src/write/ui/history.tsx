import type { Change, Content, Loop } from '@candor/protocol'
import { useSignal } from '@preact/signals'
import { h } from 'preact'
import type { Label } from '../../model/label.ts'
import { Words } from '../../ui/words.tsx'
import type { Desk } from '../create-desk.ts'
import { dayLabel } from '../day-label.ts'
import { THING, titleOf } from '../title-of.ts'
import { Lines } from './lines.tsx'

/** Changes that are shown before someone asks for all. */
const FIRST = 8

const ROLE_WORDS = { lead: 'a project lead', 'power-user': 'a power user' } as const

/** Every change that was made, the latest first: by which role and on which day, never by whom. */
export function History(props: { desk: Desk; loop: Loop; content: Content | null }) {
  const { desk, loop, content } = props
  const all = useSignal(false)
  const hidden = loop.changes.length - FIRST
  const shown = all.value ? loop.changes : loop.changes.slice(0, FIRST)
  return (
    <section aria-labelledby="history">
      <h3 id="history" tabIndex={-1}>
        What was written, version by version
      </h3>
      <p class="note">
        Kept with the role and the day, without a name.
        {desk.mayWrite.value && ' The latest change of a thing can be undone.'}
      </p>
      <ol class="entries">
        {shown.map((change) => (
          <OneChange
            {...{ change, desk, content }}
            {...placeOf(change, loop)}
            key={change.version}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <button
          type="button"
          class="quiet"
          aria-expanded={all.value}
          onClick={() => (all.value = !all.value)}
        >
          {all.value ? `Show the latest ${FIRST} only` : `Show ${hidden} more`}
        </button>
      )}
    </section>
  )
}

function OneChange(props: {
  change: Change
  desk: Desk
  content: Content | null
  isLatest: boolean
  isUndo: boolean
}) {
  const { change, desk, content, isLatest, isUndo } = props
  const { version, list, role, on, before, after } = change
  const value = after ?? before
  const title: Label = value ? titleOf({ ...change, value }, content) : { text: '', lang: 'en' }
  return (
    <li>
      <p class="entry-title" dir="auto">
        <Words of={title} />
      </p>
      <p class="entry-facts">
        Version {version} · {THING[list]} {isUndo ? 'undone' : deedOf(change)} by {ROLE_WORDS[role]}
        , {dayLabel(on)}
      </p>
      {value && (
        <details>
          <summary>{after ? 'What it said from then on' : 'What it had said'}</summary>
          <Lines list={list} value={value} />
        </details>
      )}
      {desk.mayWrite.value && isLatest && (
        <div class="buttons">
          <button
            type="button"
            class="quiet"
            aria-label={`Undo version ${version}`}
            onClick={() => void desk.undo(version)}
          >
            Undo
          </button>
        </div>
      )}
    </li>
  )
}

function deedOf({ before, after }: Change): string {
  if (!after) return 'taken away'
  return before ? 'changed' : 'written'
}

/** Where a change stands among those of the same thing. */
function placeOf({ list, id, version, after }: Change, { changes }: Loop) {
  const own = changes.filter((one) => one.list === list && one.id === id)
  const index = own.findIndex((one) => one.version === version)
  const before = own[index + 1]
  const isUndo = after !== null && JSON.stringify(after) === JSON.stringify(before?.before)
  return { isLatest: index === 0, isUndo }
}
