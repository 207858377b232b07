import { useSignal } from '@preact/signals'
import type { Window } from '@candor/protocol'
import { h } from 'preact'
import { useContext } from 'preact/hooks'
import type { Seed } from '../draft.ts'
import { DeskContext } from './desk-context.ts'
import { WriteButton } from './write-button.tsx'

/** Something that may be answered. */
export interface Matter {
  about: string
  seed: (today: string, windows: readonly Window[]) => Seed
}

/** An answer to one of several things that are read above. Nothing for those who only read. `id`: unique in the page. */
export function AnswerBar(props: { id: string; label: string; matters: readonly Matter[] }) {
  const at = useContext(DeskContext)
  const chosen = useSignal(0)
  const { id, label, matters } = props
  const matter = matters[chosen.value] ?? matters[0]
  if (!at?.desk.mayWrite.value || !matter) return null
  return (
    <div class="answer-bar">
      <label for={`${id}-answer`}>{label}</label>
      <select
        id={`${id}-answer`}
        value={matters.indexOf(matter)}
        onChange={({ currentTarget }) => (chosen.value = currentTarget.selectedIndex)}
      >
        {matters.map(({ about }, index) => (
          <option value={index} key={about}>
            {about}
          </option>
        ))}
      </select>
      <WriteButton words="Answer …" seed={matter.seed} />
    </div>
  )
}
