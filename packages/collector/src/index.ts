export type { Authorization } from './access.ts'
export type { Collector } from './collector.ts'
export { createCollector } from './collector.ts'
export { starter } from '@candor/protocol/starter'
export type { Limits } from './intake.ts'
export type { PolicyOptions } from './policy.ts'
export type { CollectorOptions } from './settings.ts'
export type {
  Entry,
  Outcome,
  Publication,
  Range,
  Ready,
  Store,
  StoredAnswer,
  StoredChange,
  Tally,
} from './store/store.ts'
export type { Answer } from './split.ts'
