import type { Outbox } from './outbox.ts'
import type { KeyValueStore } from './store.ts'

/** What a browser keeps for a collector and a site. */
export interface Keeping {
  outbox: Outbox
  store: Promise<KeyValueStore>
  /** What all keys begin with, before a space. */
  scope: string
}
