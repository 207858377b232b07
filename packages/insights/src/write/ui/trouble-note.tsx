import { h } from 'preact'
import { capital } from '../../model/capital.ts'
import type { Trouble } from '../ask-collector.ts'
import type { Desk } from '../create-desk.ts'
import { faultsElsewhere } from '../faults-at.ts'
import type { Field } from '../field.ts'
import { troubleWords } from '../trouble-words.ts'

/** Why something was not published, and what to do. */
export function TroubleNote({ desk, fields }: { desk: Desk; fields: readonly Field[] }) {
  const trouble = desk.state.trouble.value
  if (!trouble || desk.state.theirs.value) return null
  return (
    <div class="trouble" role="alert" tabIndex={-1}>
      <p class="problem">Not published. {troubleWords(trouble)}</p>
      {elsewhere(trouble, fields).map((message) => (
        <p key={message}>{capital(message)}</p>
      ))}
      {trouble.why === 'unauthorized' && (
        <button type="button" class="quiet" onClick={desk.signIn}>
          Sign in again
        </button>
      )}
    </div>
  )
}

const elsewhere = (trouble: Trouble, fields: readonly Field[]): string[] =>
  trouble.why === 'not-valid'
    ? faultsElsewhere(trouble.faults, fields).map(({ message }) => message)
    : []
