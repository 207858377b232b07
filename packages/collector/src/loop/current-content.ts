import type { Change, Content } from '@candor/protocol'
import type { Catalog } from '../catalog.ts'
import { catalogOf } from '../catalog.ts'
import type { Store } from '../store/store.ts'
import { toChanges, toLists } from './to-loop.ts'
import { withWritten } from './with-written.ts'

/** What widgets are shown and events may name, now. */
export interface Current {
  content: Content
  catalog: Catalog
}

export interface CurrentContent {
  /** Rejects where the store is out of reach. */
  now(): Promise<Current>
  /** As it was when it was last looked for. */
  last(): Current
}

/**
 * The content file with what was written since, made anew where something was written: by this
 * collector or by another one on the same store.
 */
export function currentContent(
  store: Pick<Store, 'version' | 'changes'>,
  file: Content,
): CurrentContent {
  let made = { version: 0, current: { content: file, catalog: catalogOf(file) } }
  return {
    async now() {
      if (made.version !== (await store.version(file.site)))
        made = madeOf(file, toChanges(await store.changes(file.site)))
      return made.current
    },
    last: () => made.current,
  }
}

function madeOf(file: Content, changes: readonly Change[]) {
  const content = withWritten(file, toLists(changes))
  return {
    version: changes.at(-1)?.version ?? 0,
    current: { content, catalog: catalogOf(content) },
  }
}
