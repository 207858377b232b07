import { checkContent } from '../content/check-content.ts'
import { MAX_CONTENT_BYTES } from '../limits.ts'
import type { Fault } from '../repeated-ids.ts'
import type { Finding } from './finding.ts'
import { offsetOf } from './offset-of.ts'
import { parse } from './parse.ts'
import { pathName } from '../content/path-name.ts'
import { placesIn } from './places.ts'
import { warningsOf } from './warnings-of.ts'

export interface LintOptions {
  /** The day on which content is looked at, `YYYY-MM-DD`. */
  today: string
}

/**
 * What is wrong with a content file, and what is right and yet of no use to its readers, in the
 * order of the text. What can be said only of a valid file is said once there are no errors.
 */
export function lint(json: string, { today }: LintOptions): Finding[] {
  // Some editors begin a file with a mark of its encoding.
  const text = json.replace(/^\uFEFF/, '')
  const bytes = new TextEncoder().encode(text).length
  if (bytes > MAX_CONTENT_BYTES) return findings(text, 'error', [tooLarge(bytes)])
  if (text.includes('\0')) return findings(text, 'error', [OTHER_ENCODING])
  const offset = text.indexOf('\uFFFD')
  if (offset >= 0) return findings(text, 'error', [{ ...OTHER_ENCODING, offset }])
  const parsed = parse(text)
  if ('faults' in parsed) return findings(text, 'error', parsed.faults)
  const { value, tree, repeated } = parsed
  const checked = checkContent(value)
  const placed = (faults: readonly Fault[]) =>
    faults.map((fault) => ({ ...fault, offset: offsetOf(tree, fault) }))
  if ('faults' in checked) return findings(text, 'error', [...repeated, ...placed(checked.faults)])
  if (repeated.length > 0) return findings(text, 'error', repeated)
  return findings(text, 'warning', placed(warningsOf(checked.content, today)))
}

/** No widget takes it, and what is in it may be anything. */
const tooLarge = (bytes: number) => ({
  path: [],
  offset: 0,
  message: `has ${bytes} bytes, and at most ${MAX_CONTENT_BYTES} are loaded`,
  advice: 'Take out what is over.',
})

/** UTF-16, read as UTF-8: every other byte is none of a text. What cannot be read is U+FFFD then. */
const OTHER_ENCODING = {
  path: [],
  offset: 0,
  message: 'is not in UTF-8',
  advice: 'Save it as UTF-8: editors ask for the encoding when they save.',
}

function findings(
  text: string,
  level: Finding['level'],
  faults: readonly (Fault & { offset: number })[],
): Finding[] {
  const placeOf = placesIn(text)
  return [...faults]
    .sort((a, b) => a.offset - b.offset)
    .map(({ path, offset, message, advice = '' }) => {
      return { level, path: pathName(path), ...placeOf(offset), message, advice }
    })
}
