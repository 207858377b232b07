import { content } from '../content.schema.ts'
import type { Content } from '../content.ts'
import type { Fault } from '../repeated-ids.ts'
import { contentJsonSchema } from './json-schema.ts'
import { explained } from './explained.ts'
import type { SchemaNode } from './schema-at.ts'

/** The content, or all that is wrong with it in plain words. */
export function checkContent(input: unknown): { content: Content } | { faults: Fault[] } {
  const result = content.safeParse(input)
  if (result.success) return { content: result.data }
  const schema = contentJsonSchema() as SchemaNode
  return { faults: result.error.issues.flatMap((issue) => explained(issue, input, schema)) }
}
