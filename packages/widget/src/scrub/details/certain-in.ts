import { PATTERNS } from '../patterns.ts'
import type { Finding } from './detail.ts'
import type { InSteps } from '../../in-steps.ts'

/** What `scrubText` replaces in a text in NFKC, in its order: what one pattern took the next does not see. */
export function* certainIn(text: string): InSteps<Finding[]> {
  const found: Finding[] = []
  let rest = text
  for (const [name, expression] of PATTERNS) {
    // No pattern has a group, so the second argument is the place.
    rest = rest.replace(expression, (match: string, start: number) => {
      found.push({ start, end: start + match.length, kind: name, replacement: `[${name}]` })
      // As long as what it hides, and as dead to every pattern as the word in brackets.
      return ']'.repeat(match.length)
    })
    yield
  }
  return found
}
