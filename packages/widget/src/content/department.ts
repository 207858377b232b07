import { MIN_HEADCOUNT } from '@candor/protocol'
import type { LoadedContent } from './load-content.ts'

/** The department's id, where it counts enough people for an event to name it. */
export const nameableDepartment = (
  { departments }: LoadedContent,
  id: string | undefined,
): string | undefined =>
  departments?.find((one) => one.id === id && one.headcount >= MIN_HEADCOUNT)?.id
