import type { CandorEvent, ErrorCode, Rejection, RejectReason } from '@candor/protocol'
import { ID_PATTERN } from '@candor/protocol'
import { envelope, event } from '@candor/protocol/schema'

/** A batch whose events are not looked at yet. */
export interface Envelope {
  site?: string
  events: unknown[]
}

type Issue = NonNullable<ReturnType<typeof event.safeParse>['error']>['issues'][number]

/** The batch in a body, or why it is none. */
export function validateBatch(body: Uint8Array): Envelope | ErrorCode {
  const json = parse(body)
  if (json === undefined) return 'not-json'
  const result = envelope.safeParse(json)
  if (result.success) return result.data
  const tooMany = result.error.issues.every((issue) => issue.code === 'too_big')
  return tooMany ? 'too-large' : 'not-a-batch'
}

/** JSON in UTF-8, or `undefined` where the bytes are something else. */
export function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}

/** One event checked against the schema, each on its own. */
export function validateEvent(input: unknown): { event: CandorEvent } | { fault: Rejection } {
  const result = event.safeParse(input)
  if (result.success) return { event: result.data }
  const { issues } = result.error
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  return { fault: { id: idOf(input), reason: issue ? reasonOf(issue, input) : 'wrong-type' } }
}

function idOf(input: unknown): string | null {
  const id = at(input, ['id'])
  return typeof id === 'string' && ID_PATTERN.test(id) ? id : null
}

function reasonOf(issue: Issue, input: unknown): RejectReason {
  const value = at(input, issue.path)
  if (value === undefined) return 'missing-key'
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'unknown-key'
    case 'invalid_union':
      return issue.path[0] === 'kind' && typeof value === 'string' ? 'unknown-kind' : 'wrong-type'
    case 'invalid_value':
      return typeof value === typeof issue.values[0] ? 'out-of-range' : 'wrong-type'
    case 'too_big':
      return typeof value === 'number' ? 'out-of-range' : 'too-long'
    case 'too_small':
      return typeof value === 'number' ? 'out-of-range' : 'empty'
    case 'invalid_format':
      return 'out-of-range'
    case 'custom':
      return 'empty'
    default:
      return 'wrong-type'
  }
}

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  )
}
