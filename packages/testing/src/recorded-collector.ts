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

/** A collector process with a database of its own, a content file where one is given, and a record of all that comes to it. */
export async function startRecordedCollector(
  onEnd: (undo: Undo) => void,
  content?: Content,
): Promise<RecordedCollector> {
  const folder = temporaryFolder(onEnd)
  const db = join(folder, 'candor.db')
  const file = join(folder, 'content.json')
  if (content) writeFileSync(file, JSON.stringify(content))
  const options = content ? ['--content', file] : []
  const collector = await startCollectorProcess('--port', '0', '--db', db, ...options)
  onEnd(() => collector.stop())
  const wire = await recordRequests(collector.url)
  onEnd(() => wire.close())
  return { wire, db }
}
