import * as z from 'zod'
import type { Undo, Writing } from './loop.ts'
import { slug } from './content/parts.schema.ts'
import type { Proof } from './proof.ts'

const version = z.int().min(1)

/** What it says is checked by the rules of the content file. */
export const writing = z.strictObject({
  id: slug.exactOptional(),
  version: version.exactOptional(),
  value: z.unknown(),
})

const _writing: Proof<Writing, z.output<typeof writing>> = true
void _writing

export const undo = z.strictObject({ version })

const _undo: Proof<Undo, z.output<typeof undo>> = true
void _undo
