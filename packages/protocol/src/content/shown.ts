import type { SchemaNode } from './schema-at.ts'

/** Characters of a value that a fault repeats. */
const MAX_SHOWN = 40

/** A value as it stands in the file, cut short where it is long. */
export function quoted(value: unknown): string {
  if (typeof value !== 'string') return kindOf(value) === 'a number' ? String(value) : kindOf(value)
  return JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value)
}

/** `a list` */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return KINDS[typeof value] ?? 'something else'
}

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
}

/** `1 hour`, `2 hours` */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`

/** What to write there, by an example. */
export function exampleOf(node: SchemaNode): string {
  if (node.enum)
    return `Write one of ${node.enum.map((value) => JSON.stringify(value)).join(', ')}.`
  if (node.const !== undefined) return `Write ${JSON.stringify(node.const)}.`
  if (node.oneOf) return 'Write an object: { … }.'
  if (node.patternErrorMessage) return `Write ${node.patternErrorMessage}.`
  if (node.type !== 'object') return EXAMPLES[node.type ?? ''] ?? ''
  if (typeof node.additionalProperties === 'object') return 'Write it by language: { "en": "…" }.'
  return `Write an object: { ${(node.required ?? []).map((key) => `"${key}": …`).join(', ')} }.`
}

const EXAMPLES: Record<string, string> = {
  array: 'Write a list: [ … ].',
  string: 'Write a text: "…".',
  integer: 'Write a whole number.',
  number: 'Write a number.',
  boolean: 'Write true or false.',
}
