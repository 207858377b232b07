import type { ExportFile } from './export-file.ts'

/** Hands a file to the browser's downloads. Nothing is asked of the collector. */
export function saveFile({ name, type, body }: ExportFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([body], { type }))
  link.download = name
  link.click()
  // The download has taken its own hold of the data by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
