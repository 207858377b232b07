import type { Content, Report } from '@candor/protocol'
import { type Period, spanOf, windowsIn } from '../model/period.ts'
import { csvOf } from './csv-of.ts'
import { numberRows, textRows } from './published-rows.ts'

/** What can be taken along. */
export type ExportKind = 'numbers' | 'texts' | 'report'

export interface ExportFile {
  /** `candor-acme-2026-W35-to-2026-W47-numbers.csv` */
  name: string
  /** With its charset. */
  type: string
  body: string
}

/**
 * What is published of some weeks as a file, named by those that were chosen: nothing that
 * `GET /v1/report` does not give.
 */
export function exportFile(
  kind: ExportKind,
  { report, content, period }: { report: Report; content: Content | null; period: Period | null },
): ExportFile {
  const windows = windowsIn(report.windows, period)
  const names = { policy: report.policy, content }
  const span = period ?? spanOf(windows)
  const weeks = !span ? 'empty' : span.from === span.to ? span.from : `${span.from}-to-${span.to}`
  // Ids hold nothing that a file system minds; without the content file there is no name to give.
  const name = ['candor', ...(content ? [content.site] : []), weeks, kind].join('-')
  if (kind === 'report') {
    const body = JSON.stringify({ ...report, windows }, null, 2)
    return { name: `${name}.json`, type: 'application/json', body }
  }
  const rows = kind === 'numbers' ? numberRows(windows, names) : textRows(windows, names)
  return { name: `${name}.csv`, type: 'text/csv;charset=utf-8', body: csvOf(rows) }
}
