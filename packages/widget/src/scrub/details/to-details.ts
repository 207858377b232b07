import type { Arranged } from './arrange.ts'
import type { Detail } from './detail.ts'
import type { Chunk, NormalForm } from './normal-form.ts'

/**
 * From places in the normal form to places in the text as it was written. Where a detail begins or
 * ends inside what is one character there (`½` is `1⁄2`), the rest of it goes into the replacement.
 */
export function toDetails({ text, chunks }: NormalForm, found: readonly Arranged[]): Detail[] {
  const details: Detail[] = []
  let first = 0
  let doneTo = 0
  for (const finding of found) {
    while (chunkAt(chunks, first).to <= finding.start) first++
    let last = first
    while (chunkAt(chunks, last).to < finding.end) last++
    const { start, from } = chunkAt(chunks, first)
    const { end, to } = chunkAt(chunks, last)
    const before = text.slice(from, finding.start)
    const after = text.slice(finding.end, to)
    const detail = { ...finding, start, end, replacement: before + finding.replacement + after }
    const previous = details.at(-1)
    if (!previous || previous.end <= start) details.push(detail)
    else if (previous.certain && finding.certain) {
      // Both touch one character.
      const kept = previous.replacement.slice(
        0,
        previous.replacement.length - (chunkAt(chunks, first).to - doneTo),
      )
      previous.replacement = kept + text.slice(doneTo, finding.start) + finding.replacement + after
      previous.end = end
    } else if (finding.certain) details.splice(-1, 1, detail)
    else continue
    doneTo = finding.end
    first = last
  }
  return details
}

/** Stops every search. */
const END: Chunk = { start: Infinity, end: Infinity, from: Infinity, to: Infinity }

const chunkAt = (chunks: readonly Chunk[], at: number): Chunk => chunks[at] ?? END
