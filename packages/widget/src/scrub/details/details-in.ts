import { MAX_TEXT } from '@candor/protocol'
import { arrange } from './arrange.ts'
import { certainIn } from './certain-in.ts'
import type { Detail, Finding } from './detail.ts'
import type { InSteps } from '../../in-steps.ts'
import { atOnce } from '../../in-steps.ts'
import { normalForm } from './normal-form.ts'
import { suspectsIn } from './suspects-in.ts'
import { toDetails } from './to-details.ts'

/**
 * The parts of a text that may point at a person or a record, in order, none in another. A help
 * while writing, not anonymisation: names in plain words and the way somebody writes stay.
 *
 * Where all `certain` ones are replaced the text is what `scrubText` makes of it, in NFKC. Looks at
 * the first `MAX_TEXT` characters, for no longer text can be sent.
 *
 * @param shown what the page shows, from `shownWords`.
 */
export const detailsIn = (text: string, shown: ReadonlySet<string>): Detail[] =>
  atOnce(lookForDetails(text, shown))

/** The same, step by step. */
export function* lookForDetails(text: string, shown: ReadonlySet<string>): InSteps<Detail[]> {
  const form = normalForm(text.slice(0, MAX_TEXT))
  yield
  const { identities, others } = yield* suspectsIn(form.text, shown)
  yield
  const certain = (yield* certainIn(form.text)).map((finding) => nameByCheck(finding, identities))
  return toDetails(form, arrange(form.text, certain, [...identities, ...others]))
}

/** A checksum knows better than the core what a number is; what stands in its place is the core's. */
function nameByCheck(finding: Finding, identities: readonly Finding[]): Finding {
  if (!['number', 'id', 'phone'].includes(finding.kind)) return finding
  const named = identities.find(({ start, end }) => start <= finding.start && finding.end <= end)
  return named ? { ...finding, kind: named.kind } : finding
}
