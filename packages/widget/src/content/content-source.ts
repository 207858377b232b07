import { once } from '../once.ts'
import type { Options } from '../options.ts'
import type { LoadedContent } from './load-content.ts'
import { loadContent } from './load-content.ts'

/**
 * Fetches the content file on first need and again after a failure, which is told once. What it gives
 * resolves in good time in any case, with empty content where none can be had.
 */
export function createContentSource(options: Options): () => Promise<LoadedContent> {
  let isTold = false
  const load = once(() => loadContent(options))
  return () =>
    load().catch((error: unknown) => {
      if (!isTold) console.warn('Candor has no content:', error)
      isTold = true
      return {}
    })
}
