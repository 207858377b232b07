import type * as z from 'zod'
import type { Content } from '../content.ts'

/** Faults of what stands in a thing, and not of its kind. */
const SOUND = new Set(['custom', 'invalid_format', 'too_small', 'too_big', 'unrecognized_keys'])

/**
 * The content without the things that are not of the kinds they should be. Those beside them keep
 * their places: what is left out is a hole, which no method of a list visits.
 */
export function soundParts(content: Content, issues: readonly z.core.$ZodRawIssue[]): Content {
  const sound: Record<string, unknown> = { ...content }
  for (const { code, path = [] } of issues) {
    const [list, index] = path
    if (SOUND.has(code) || typeof list !== 'string') continue
    const things = sound[list]
    if (!Array.isArray(things) || typeof index !== 'number') delete sound[list]
    else sound[list] = withHole(things, index)
  }
  return sound as unknown as Content
}

function withHole(things: readonly unknown[], index: number): unknown[] {
  const left = things.slice()
  delete left[index]
  return left
}
