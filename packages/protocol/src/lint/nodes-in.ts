import type { Fault } from '../repeated-ids.ts'

export interface ContentNode {
  path: Fault['path']
  value: unknown
}

/** Everything in a content file, the outer before the inner. */
export function* nodesIn(value: unknown, path: Fault['path'] = []): Generator<ContentNode> {
  yield { path, value }
  if (typeof value !== 'object' || value === null) return
  const isList = Array.isArray(value)
  for (const [key, inner] of Object.entries(value))
    yield* nodesIn(inner, [...path, isList ? Number(key) : key])
}
