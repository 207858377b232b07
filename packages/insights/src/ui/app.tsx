import { useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { Fragment, h } from 'preact'
import { labelOf } from '../model/label.ts'
import type { Page } from '../page.ts'
import type { Desk } from '../write/create-desk.ts'
import { today } from '../write/today.ts'
import { DeskContext } from '../write/ui/desk-context.ts'
import { Editor } from '../write/ui/editor.tsx'
import { leave } from '../write/ui/leave.ts'
import { ToldNote } from '../write/ui/told-note.tsx'
import { Failed } from './failed.tsx'
import { ReportPage } from './report-page.tsx'
import { SignIn } from './sign-in.tsx'
import { Words } from './words.tsx'

/** The whole page. `desk`: left out where nothing can be written. */
export function App({ page, desk }: { page: Page; desk?: Desk }) {
  const view = page.view.value
  const report = view.at === 'report' ? view.report : null
  const at = desk && { desk, report, content: page.content.value, today }
  return (
    <DeskContext.Provider value={at ?? null}>
      <Frame page={page} desk={desk} />
    </DeskContext.Provider>
  )
}

function Frame({ page, desk }: { page: Page; desk: Desk | undefined }) {
  const main = useRef<HTMLElement>(null)
  useSignalEffect(() => {
    // The form that had the focus is gone: without this the keyboard would start at the top again.
    const isLost = document.activeElement === document.body
    if (page.view.value.at === 'report' && isLost) main.current?.focus({ preventScroll: true })
  })
  const view = page.view.value
  const content = page.content.value
  return (
    <>
      {content?.notice && (
        <aside class="notice" aria-label="Notice">
          <Words of={labelOf(content.notice, '')} />
        </aside>
      )}
      <header>
        <p class="brand">Candor insights{content && ` · ${content.site}`}</p>
        <h1>What colleagues say about the CRM</h1>
        {view.at === 'report' && view.token && (
          <button type="button" class="quiet" onClick={() => leave(page, desk)}>
            Sign out
          </button>
        )}
      </header>
      <main ref={main} tabIndex={-1} aria-busy={view.at === 'loading'}>
        <Main page={page} />
        <Editor />
        <ToldNote />
      </main>
    </>
  )
}

function Main({ page }: { page: Page }) {
  const view = page.view.value
  switch (view.at) {
    case 'loading':
      return <p role="status">Loading the report …</p>
    case 'sign-in':
      return <SignIn problem={view.refused ? view : null} onToken={page.signIn} />
    case 'failed':
      return <Failed {...view} onRetry={page.load} />
    case 'report':
      return <ReportPage {...{ ...view, content: page.content.value, period: page.period }} />
  }
}
