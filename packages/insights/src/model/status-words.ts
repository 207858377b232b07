import type { Reply } from '@candor/protocol'
import { dayLabel } from './period-label.ts'

const STATUS: Record<Reply['status'], string> = {
  planned: 'Planned',
  done: 'Done',
  declined: 'Declined',
}

/** What came of something, and when it was said: `Planned on 10 Nov 2026`. */
export function statusWords({ status, on }: Reply): string {
  return `${STATUS[status]} on ${dayLabel(on)}`
}
