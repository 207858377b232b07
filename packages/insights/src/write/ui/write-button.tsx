import type { Window } from '@candor/protocol'
import { h } from 'preact'
import { useContext } from 'preact/hooks'
import type { Seed } from '../draft.ts'
import { DeskContext } from './desk-context.ts'

/**
 * Begins to write something. Nothing for those who only read. `about`: said to those who do not see
 * what it stands beside. `windows` are all that are published.
 */
export function WriteButton(props: {
  words: string
  about?: string
  seed: (today: string, windows: readonly Window[]) => Seed
}) {
  const at = useContext(DeskContext)
  if (!at?.desk.mayWrite.value) return null
  const { desk, today, report } = at
  return (
    <button
      type="button"
      class="quiet"
      aria-haspopup="dialog"
      aria-label={props.about && `${props.words.replace(' …', '')}: ${props.about}`}
      onClick={() => desk.start(props.seed(today(), report?.windows ?? []))}
    >
      {props.words}
    </button>
  )
}
