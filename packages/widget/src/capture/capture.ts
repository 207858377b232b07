import type { Context } from '@candor/protocol'
import type { Input } from '../candor.ts'
import type { Draft } from './draft.ts'

export interface Circumstances {
  draft: Draft
  context: Context
  /** Only where the content file counts enough people in it. */
  department: string | undefined
}

/** Every event starts here, and nothing but a deliberate act of the employee calls it. */
export const capture = (input: Input, { draft, context, department }: Circumstances) => ({
  ...input,
  id: draft.id,
  receipt: draft.receipt,
  context,
  department,
})

/** All that is known about what was said; `scrub` decides what of it may leave, by kind. */
export type Captured = ReturnType<typeof capture>
