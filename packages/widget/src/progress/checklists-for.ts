import type { Checklist } from '@candor/protocol'
import type { LoadedContent } from '../content/load-content.ts'

/** Those of the reader's department and those for all; where nobody knows the department, every one. */
export function checklistsFor(
  { checklists = [], departments = [] }: LoadedContent,
  department?: string,
): Checklist[] {
  const isKnown = departments.some(({ id }) => id === department)
  return checklists.filter(
    (one) => !isKnown || !one.departments || one.departments.includes(department ?? ''),
  )
}
