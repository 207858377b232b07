import type { Finding } from './detail.ts'
import { hintsIn } from './hints-in.ts'
import { identityNumbersIn } from './identity-numbers-in.ts'
import type { InSteps } from '../../in-steps.ts'
import { namesIn } from './names-in.ts'
import { shownIn } from './shown-in.ts'

/** What in a text in NFKC may be a detail. They may overlap; the first ones know best. */
export function* suspectsIn(
  text: string,
  shown: ReadonlySet<string>,
): InSteps<{ identities: Finding[]; others: Finding[] }> {
  const identities = yield* identityNumbersIn(text)
  const others = [...(yield* hintsIn(text)), ...(yield* namesIn(text)), ...shownIn(text, shown)]
  return { identities, others }
}
