import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Undo } from './undo-after.ts'

/** A fresh, empty folder. A browser may still be writing into its own when it is removed. */
export function temporaryFolder(onEnd: (undo: Undo) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'candor-'))
  onEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}
