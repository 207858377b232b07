import { useSignal } from '@preact/signals'
import { Fragment, h } from 'preact'
import { useContext, useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Desk } from '../create-desk.ts'
import type { Draft } from '../draft.ts'
import { faultsAt } from '../faults-at.ts'
import { fieldsOf } from '../field.ts'
import { THING } from '../title-of.ts'
import { DeskContext } from './desk-context.ts'
import { FieldView } from './field-view.tsx'
import { Theirs } from './theirs.tsx'
import { TroubleNote } from './trouble-note.tsx'

/** The form in which something is written, over the page. */
export function Editor() {
  const { desk } = useContext(DeskContext) ?? {}
  const draft = desk?.drafts.open.value
  if (!desk || !draft) return null
  return <OpenEditor desk={desk} draft={draft} key={draft.key} />
}

function OpenEditor({ desk, draft }: { desk: Desk; draft: Draft }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // A dialog that is taken away while it is open does not give the focus back.
    return () => shown?.close()
  }, [])
  const trouble = desk.state.trouble.value
  useEffect(() => {
    // To the first field that is at fault, else to the note.
    const find = (selector: string) => dialog.current?.querySelector<HTMLElement>(selector)
    if (trouble) (find('[aria-invalid="true"]') ?? find('.trouble'))?.focus()
  }, [trouble])
  return (
    <dialog
      ref={dialog}
      class="editor"
      aria-labelledby="editor"
      onCancel={(event) => {
        event.preventDefault()
        desk.close()
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void desk.publish()
        }}
      >
        <h2 id="editor" tabIndex={-1} autoFocus>
          {THING[draft.list]}
          {draft.about && <small>{draft.about}</small>}
        </h2>
        <Quotes quotes={draft.quotes ?? []} />
        <TroubleNote desk={desk} fields={fieldsOfDraft(draft)} />
        <Theirs desk={desk} />
        <Fields desk={desk} draft={draft} />
        <Buttons desk={desk} draft={draft} />
      </form>
    </dialog>
  )
}

const fieldsOfDraft = ({ list, form: { plain } }: Draft) =>
  fieldsOf(list, plain['reply.status'] ?? plain['status'] ?? '')

function Fields({ desk, draft }: { desk: Desk; draft: Draft }) {
  const trouble = desk.state.trouble.value
  const faults = trouble?.why === 'not-valid' ? trouble.faults : []
  // What is being put right is not called wrong until it is sent again.
  const mended = useSignal<readonly string[]>([])
  useEffect(() => void (mended.value = []), [trouble])
  return (
    <>
      {fieldsOfDraft(draft).map((field) => (
        <FieldView
          key={field.at}
          field={field}
          form={draft.form}
          faults={mended.value.includes(field.at) ? [] : faultsAt(faults, field.at)}
          onChange={(form) => {
            mended.value = [...mended.value, field.at]
            desk.drafts.change({ form })
          }}
        />
      ))}
    </>
  )
}

/** What colleagues wrote. Texts are shown as text, whatever they hold. */
function Quotes({ quotes }: { quotes: readonly string[] }) {
  if (quotes.length === 0) return null
  return (
    <details class="quotes" open={quotes.length === 1}>
      <summary>{quotes.length === 1 ? 'What was written' : `What ${quotes.length} wrote`}</summary>
      <ul>
        {quotes.map((quote, index) => (
          <li key={index} dir="auto" lang="">
            {quote}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Buttons({ desk, draft }: { desk: Desk; draft: Draft }) {
  const isBusy = desk.state.isBusy.value
  const isKept = desk.drafts.all.value.some(({ key }) => key === draft.key)
  return (
    <div class="buttons">
      <button type="submit" aria-disabled={isBusy}>
        {isBusy ? 'Publishing …' : 'Publish'}
      </button>
      <button type="button" class="quiet" onClick={desk.close}>
        {isKept ? 'Close and keep the draft' : 'Close'}
      </button>
      {isKept && (
        <button type="button" class="quiet" onClick={() => desk.discard(draft)}>
          Discard the draft
        </button>
      )}
    </div>
  )
}
