import { hintsIn } from './hints-in.ts'
import { identityNumbersIn } from './identity-numbers-in.ts'
import { namesIn } from './names-in.ts'
import { shownIn } from './shown-in.ts'

/** What in a text in NFKC may be a detail. They may overlap; the first ones know best. */
export function suspectsIn(text: string, shown: ReadonlySet<string>) {
  return {
    identities: identityNumbersIn(text),
    others: [...hintsIn(text), ...namesIn(text), ...shownIn(text, shown)],
  }
}
