import type { Anchor } from '@candor/protocol'

/** What the scripts of the bench put on the page's `window`. */
export interface InPage {
  page: {
    buildPage(fields: number): void
    keepBusy(): void
  }
  ours: { start: Start }
  naive: { start: Start }
}

export type Start = (anchors: readonly Anchor[]) => Finding

export interface Finding {
  found: number
  stop(): void
}
