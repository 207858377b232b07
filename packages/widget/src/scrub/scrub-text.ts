import { PATTERNS } from './patterns.ts'

/**
 * Replaces what points at a person or a record by its kind: `call [phone]`. A help, not
 * anonymisation: a name in plain words stays.
 */
export function scrubText(text: string): string {
  // Compatibility forms, so that a hard space or a wide digit hides nothing.
  let scrubbed = text.normalize('NFKC')
  for (const [name, expression] of PATTERNS) scrubbed = scrubbed.replace(expression, `[${name}]`)
  return scrubbed
}
