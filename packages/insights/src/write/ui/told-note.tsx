import { h } from 'preact'
import { useContext, useEffect, useRef } from 'preact/hooks'
import { DeskContext } from './desk-context.ts'

/** What just happened; stays until it is closed or something else happens. */
export function ToldNote() {
  const { desk } = useContext(DeskContext) ?? {}
  const note = useRef<HTMLDivElement>(null)
  const before = useRef<Element | null>(null)
  const told = desk?.state.told.value
  useEffect(() => {
    if (!told) return
    const { activeElement } = document
    if (!note.current?.contains(activeElement)) before.current = activeElement
    // What was pressed is gone.
    if (activeElement === document.body) focusAgain(before.current)
  }, [told])
  const after = (act: (() => void) | undefined) => () => {
    act?.()
    focusAgain(before.current)
  }
  return (
    <div class={told ? 'told' : ''} ref={note}>
      <p role="status">{told?.says}</p>
      {told?.act && (
        <button type="button" class="quiet" onClick={after(told.act.do)}>
          {told.act.words}
        </button>
      )}
      {told && (
        <button type="button" class="quiet" onClick={after(desk?.hush)}>
          Close
        </button>
      )}
    </div>
  )
}

/** Where the keyboard was; where that is gone it goes on from the heading of the section. */
function focusAgain(before: Element | null): void {
  const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body
  const target = isThere ? before : document.getElementById('writing')
  target?.focus({ preventScroll: true })
}
