import { MIN_TEXT_K } from '@candor/protocol'
import type { LoadedContent } from './load-content.ts'

/** Whether a text is asked for: not in a department that is known to be too small to hide one. */
export function mayWrite({ departments = [] }: LoadedContent, id: string | undefined): boolean {
  const own = departments.find((one) => one.id === id)
  return own === undefined || own.headcount >= MIN_TEXT_K
}
