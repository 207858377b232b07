import { h } from 'preact'
import { useContext } from 'preact/hooks'
import type { Seed } from '../draft.ts'
import { DeskContext } from './desk-context.ts'

/** Begins an answer. Nothing for those who only read. `about`: told to who does not see what is beside it. */
export function AnswerButton(props: { about?: string; seed: (today: string) => Seed }) {
  const at = useContext(DeskContext)
  if (!at?.desk.mayWrite.value) return null
  const { desk, today } = at
  return (
    <button
      type="button"
      class="quiet"
      aria-haspopup="dialog"
      aria-label={props.about && `Answer … (${props.about})`}
      onClick={() => desk.start(props.seed(today()))}
    >
      Answer …
    </button>
  )
}
