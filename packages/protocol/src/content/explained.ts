import type * as z from 'zod'
import { nearest } from '../nearest.ts'
import type { Fault } from '../repeated-ids.ts'
import type { SchemaNode } from './schema-at.ts'
import { schemaAt, valueAt } from './schema-at.ts'
import { counted, exampleOf, kindOf, quoted } from './shown.ts'

type Issue = z.core.$ZodIssue
type Words = Omit<Fault, 'path'>

/** What the validator refuses, in the words of somebody who writes the file. */
export function explained(issue: Issue, input: unknown, schema: SchemaNode): Fault[] {
  // JSON has no symbols.
  const path = issue.path as Fault['path']
  const value = valueAt(input, path)
  const node = schemaAt(schema, path, input) ?? {}
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      ...unknownKey(key, node),
      atKey: true,
    }))
  if (value === undefined) return [{ path, ...missing(issue, node) }]
  return [{ path, ...wordsOf(issue, value, node) }]
}

function unknownKey(key: string, { properties = {} }: SchemaNode): Words {
  const known = Object.keys(properties)
  const meant = nearest(key, known)
  const advice = meant ? `Did you mean "${meant}"?` : `Known are ${list(known)}.`
  return { message: 'is no known field', advice }
}

function missing(issue: Issue, node: SchemaNode): Words {
  const [what] = (node.description ?? '').split(/\.(?: |$)/)
  const small =
    what && !/^\p{Lu}{2}/u.test(what) ? what.charAt(0).toLowerCase() + what.slice(1) : what
  const values = valuesOf(issue)
  return {
    message: small ? `is missing: ${small}` : 'is missing',
    advice: values.length > 0 ? `Write one of ${list(values)}.` : exampleOr(node),
  }
}

function wordsOf(issue: Issue, value: unknown, node: SchemaNode): Words {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue, value, node)
    case 'invalid_value':
      return unknownValue(value, valuesOf(issue))
    case 'invalid_union':
      return issue.path.length > 0 && valuesOf(issue).length > 0
        ? unknownValue(value, valuesOf(issue))
        : { message: `is ${kindOf(value)}, which it cannot be`, advice: exampleOr(node) }
    case 'invalid_format':
      return issue.format === 'date'
        ? { message: `${quoted(value)} is no day`, advice: 'Write it as "2026-11-30".' }
        : { message: `${quoted(value)} does not fit`, advice: `Write ${issue.message}.` }
    case 'invalid_key':
      return {
        message: `${quoted(issue.path.at(-1))} is no language`,
        advice: 'Write two or three small letters, such as "en".',
        atKey: true,
      }
    case 'too_small':
    case 'too_big':
      return wrongSize(issue, value)
    case 'custom':
      return { message: issue.message, ...adviceOf(issue) }
    default:
      return { message: issue.message }
  }
}

const exampleOr = (node: SchemaNode) => exampleOf(node) || 'Look up what it may be.'

function wrongKind(
  issue: Issue & { code: 'invalid_type' },
  value: unknown,
  node: SchemaNode,
): Words {
  const isText = typeof node.additionalProperties === 'object'
  if (isText && typeof value === 'string')
    return { message: 'is in no language', advice: `Write { "en": ${quoted(value)} }.` }
  if (issue.expected === 'int' && typeof value === 'number')
    return { message: `${value} is no whole number`, advice: exampleOr(node) }
  if (/^(?:int|number)$/.test(issue.expected) && /^\d+$/.test(String(value))) return inQuotes(value)
  return { message: `is ${kindOf(value)}, which it cannot be`, advice: exampleOr(node) }
}

/** `"1"` where a number belongs, `"true"` where a yes does. */
const inQuotes = (value: unknown): Words => ({
  message: 'is a text',
  advice: `Write ${String(value)}, without quotes.`,
})

function unknownValue(value: unknown, values: readonly unknown[]): Words {
  const known = values.map(String)
  if (typeof value === 'string' && known.includes(value)) return inQuotes(value)
  const meant = typeof value === 'string' ? nearest(value, known) : undefined
  const [only] = values
  const choice = values.length > 1 ? `one of ${list(values)}` : JSON.stringify(only)
  const advice = meant ? `Did you mean "${meant}"?` : `Write ${choice}.`
  return { message: `${quoted(value)} is not known here`, advice }
}

function wrongSize(issue: Issue & { code: 'too_small' | 'too_big' }, value: unknown): Words {
  const isSmall = issue.code === 'too_small'
  const bound = Number(isSmall ? issue.minimum : issue.maximum)
  const limit = `${isSmall ? 'at least' : 'at most'} ${bound}`
  if (issue.origin === 'string' && isSmall)
    return { message: 'is empty', advice: 'Write something, or leave it out where it is optional.' }
  if (issue.origin === 'string')
    return { message: `has ${String(value).length} characters`, advice: `Write ${limit}.` }
  if (Array.isArray(value))
    return {
      message: `has ${counted(value.length, 'entry', 'entries')}`,
      advice: `Write ${limit}.`,
    }
  return { message: `is ${quoted(value)}`, advice: `Write ${limit}.` }
}

/** The values that could stand there instead. */
function valuesOf(issue: Issue): readonly unknown[] {
  if (issue.code === 'invalid_value') return issue.values
  return issue.code === 'invalid_union' && 'options' in issue ? (issue.options as unknown[]) : []
}

const adviceOf = ({ params }: Issue & { code: 'custom' }): Pick<Fault, 'advice'> => {
  const advice: unknown = params?.['advice']
  return typeof advice === 'string' ? { advice } : {}
}

const list = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(', ')
