import type { Options } from '../options.ts'
import type { LoadedContent } from './load-content.ts'
import { loadContent } from './load-content.ts'

/**
 * Fetches the content file on first need and again after a failure. What it gives resolves in good
 * time in any case, with empty content where none can be had.
 */
export function createContentSource(options: Options): () => Promise<LoadedContent> {
  let loading: Promise<LoadedContent> | undefined
  return () =>
    (loading ??= loadContent(options).catch((error: unknown) => {
      console.warn('Candor has no content:', error)
      loading = undefined
      return {}
    }))
}
