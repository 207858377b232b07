import { once } from '../once.ts'
import type { Options } from '../options.ts'
import type { LoadedContent } from './load-content.ts'
import { loadContent } from './load-content.ts'

/** Milliseconds. Pages stay open for days, and content changes by the day. */
export const FRESH_FOR = 6 * 3_600_000

/**
 * Fetches the content file on first need, anew when it is needed and no longer fresh, and again after
 * a failure, which is told once. What it gives resolves in good time in any case: where none can be
 * had with the last one, or with empty content.
 *
 * @param now Milliseconds since 1970.
 */
export function createContentSource(
  options: Options,
  now: () => number = Date.now,
): () => Promise<LoadedContent> {
  let isTold = false
  let last: LoadedContent = {}
  let freshUntil = 0
  let load = async () => last

  async function get(): Promise<LoadedContent> {
    try {
      return (last = await load())
    } catch (error) {
      const from = options.content ?? options.collector
      const told = `Candor has no content from ${from}: ${error}. Try "candor lint".`
      if (!isTold) console.warn(told)
      isTold = true
      return last
    }
  }
  return () => {
    if (now() >= freshUntil) {
      freshUntil = now() + FRESH_FOR
      load = once(() => loadContent(options))
    }
    return get()
  }
}
