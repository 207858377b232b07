import type { Entry } from '../outbox/entry.ts'

/** Whether it was counted, or may be: what was given up may have arrived, its answer lost on the way. */
export const mayCount = ({ state, reason }: Entry): boolean =>
  state === 'waiting' || state === 'sent' || reason === 'given-up'
