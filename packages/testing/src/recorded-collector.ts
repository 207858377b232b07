import type { Content } from '@candor/protocol'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startCollectorProcess } from './collector-process.ts'
import type { Recorder } from './record-requests.ts'
import { recordRequests } from './record-requests.ts'
import { temporaryFolder } from './temporary-folder.ts'
import type { Undo } from './undo-after.ts'

export interface RecordedCollector {
  /** Stands before the collector: browsers are given `wire.url`. */
  wire: Recorder
  /** Path of the collector's database. */
  db: string
}

/**
 * A collector process with a database of its own, and a record of all that comes to it.
 *
 * @param content Left out: the starter content.
 */
export async function startRecordedCollector(
  onEnd: (undo: Undo) => void,
  content?: Content,
): Promise<RecordedCollector> {
  const folder = temporaryFolder(onEnd)
  const db = join(folder, 'candor.db')
  const file = join(folder, 'content.json')
  if (content) writeFileSync(file, JSON.stringify(content))
  const more = content ? ['--content', file] : []
  const collector = await startCollectorProcess('--port', '0', '--db', db, ...more)
  onEnd(() => collector.stop())
  const wire = await recordRequests(collector.url)
  onEnd(() => wire.close())
  return { wire, db }
}
