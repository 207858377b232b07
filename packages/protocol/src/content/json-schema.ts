import * as z from 'zod'
import { content } from '../content.schema.ts'

/** The content file in JSON Schema, for editors: draft 7 is the newest that they read in full. */
export const contentJsonSchema = () => ({
  title: 'Candor content file',
  ...z.toJSONSchema(content, { target: 'draft-7' }),
})
