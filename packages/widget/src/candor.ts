import type { CandorEvent } from '@candor/protocol'

type Own = 'id' | 'context' | 'receipt' | 'department'

type Given<E> = E extends CandorEvent
  ? { [K in keyof E as Exclude<K, Own>]: K extends 'kind' ? E[K] : E[K] | undefined }
  : never

/** An event as an integrator gives it: Candor adds id, context, receipt and department. */
export type Input = Given<CandorEvent>

/** What the panel can show. */
export type PanelView = 'feedback' | 'tips' | 'ask' | 'news' | 'privacy'

/** The handle that `init` returns and the script tag leaves as `window.candor`. */
export interface Candor {
  /** Opens the panel; resolves once it is shown. Never rejects. */
  open(view?: PanelView): Promise<void>
  close(): void
  /**
   * Resolves once the event is safe in the outbox.
   *
   * @throws {CandorError} where the event carries nothing or is of no known kind.
   */
  send(input: Input): Promise<void>
  /** Sends what waits, now. Resolves after the attempt; what could not be sent goes on waiting. */
  flush(): Promise<void>
  /** Takes everything out of the page again. What waits stays in the outbox. */
  destroy(): void
}
