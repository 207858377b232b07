import type { Content, Report } from '@candor/protocol'
import { h, type Ref } from 'preact'
import { exportFile, type ExportKind } from '../../export/export-file.ts'
import { saveFile } from '../../export/save-file.ts'
import type { Period } from '../../model/period.ts'

const FILES: { kind: ExportKind; words: string }[] = [
  { kind: 'numbers', words: 'Numbers (CSV)' },
  { kind: 'texts', words: 'Texts (CSV)' },
  { kind: 'report', words: 'Everything (JSON)' },
]

/** What is published as files, for the weeks that are chosen, and a page for the team. */
export function TakeAlong(props: {
  report: Report
  content: Content | null
  period: Period | null
  /** The button that opens the monthly page. */
  opener: Ref<HTMLButtonElement>
  onMonth: () => void
}) {
  return (
    <section aria-labelledby="along" class="along">
      <h2 id="along">Take it along</h2>
      <p>
        What is published of the chosen weeks, group by group, and nothing else. The texts are what
        colleagues wrote in trust: keep them among those who may read this page.
      </p>
      <p class="buttons">
        {FILES.map(({ kind, words }) => (
          <button
            type="button"
            class="quiet"
            key={kind}
            onClick={() => saveFile(exportFile(kind, props))}
          >
            {words}
          </button>
        ))}
      </p>
      <p>
        For the team’s wall or meeting: one page on what was heard, what was done and what is next.
      </p>
      <p class="buttons">
        <button type="button" ref={props.opener} onClick={props.onMonth}>
          Monthly page
        </button>
      </p>
    </section>
  )
}
