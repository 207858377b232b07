import type { CandorEvent } from '@candor/protocol'
import type { LoadedContent } from './content/load-content.ts'
import type { Withdrawal } from './ledger/withdraw.ts'
import type { Entry } from './outbox/entry.ts'

type Own = 'id' | 'context' | 'receipt' | 'department'

type Given<E> = E extends CandorEvent
  ? { [K in keyof E as Exclude<K, Own>]: K extends 'kind' ? E[K] : E[K] | undefined }
  : never

/** An event as an integrator gives it: Candor adds id, context, receipt and department. */
export type Input = Given<CandorEvent>

/** What the panel can show. */
export type PanelView = 'feedback' | 'tips' | 'ask' | 'news' | 'privacy'

/** What an employee can do, each a call of its own. */
export interface Acts {
  /**
   * Resolves once the event is safe in the outbox.
   *
   * @throws {CandorError} where the event carries nothing or is of no known kind.
   */
  send(input: Input): Promise<void>
  /**
   * The event as `send` would let it out now; id and receipt are made anew each time.
   *
   * @throws {CandorError}
   */
  preview(input: Input): Promise<CandorEvent>
  /** All that was sent from this browser, and what waits; the secrets stay where they are. */
  ledger(): Promise<Omit<Entry, 'secret'>[]>
  /** Takes back the event with that id, where the ledger has its secret. */
  withdraw(id: string): Promise<Withdrawal>
  /**
   * Closes a survey for this browser; on the disk it looks as if it was answered. Gives its undo.
   *
   * @throws {CandorError} where it is closed already.
   */
  decline(survey: string): Promise<() => Promise<void>>
  /** Asks for a survey, and for any other, no more until tomorrow. */
  postpone(survey: string): Promise<void>
  /** Forgets all that is kept in this browser, also what waits. */
  erase(): Promise<void>
  /** The content file; empty where none can be had. */
  content(): Promise<LoadedContent>
}

/** The handle that `init` returns and the script tag leaves as `window.candor`. */
export interface Candor extends Acts {
  /**
   * Opens the panel; resolves once it is shown. Never rejects: where the panel cannot be loaded the
   * console says so. After `destroy` it does nothing, as `close` and `destroy` do: nothing is lost by
   * that. All that takes or gives an answer rejects then.
   */
  open(view?: PanelView): Promise<void>
  close(): void
  /** Sends what waits, now. Resolves after the attempt; what could not be sent goes on waiting. */
  flush(): Promise<void>
  /** Takes everything out of the page again, `window.candor` too. What waits stays in the outbox; nothing more is taken. */
  destroy(): void
}
