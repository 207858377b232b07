import type { Content, Context } from '@candor/protocol'
import type { KeyValueStore } from './outbox/store.ts'

export type Position = 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left'

/** What `init` takes. The script tag takes the same names as `data-…` attributes. */
export interface Options {
  /** Origin of the collector, e.g. `https://candor.example.com`. */
  collector: string
  /** Where tips and power users come from; the collector's `/v1/content` where left out. */
  content?: string | Content
  /** Which site of a collector that serves several. */
  site?: string
  /** Which CRM this is, where its host name does not tell. */
  app?: string
  /** Id of the employee's department in the content file. */
  department?: string
  /** Language of the widget, BCP 47. The page's, then the browser's, where left out. */
  locale?: string
  /** Corner of the launcher. Default `bottom-right`. */
  position?: Position
  /** Seconds. Greatest random delay before sending. Default 600. */
  delay?: number
  /** Mode of the shadow root. Default `closed`; `open` for tests and theming tools. */
  shadow?: ShadowRootMode
  /** Carries a body to `POST /v1/events` in place of `fetch`. */
  transport?: Transport
  /**
   * Tells the screen in place of the built-in adapters. Name kinds of screens and never a record:
   * what does not look like the name of one becomes `other`.
   */
  context?: () => Context
  /** Where unsent answers wait, in place of IndexedDB: an extension's own storage. */
  storage?: KeyValueStore
}

export type Transport = (body: Uint8Array<ArrayBuffer>) => Promise<Response>

/** Seconds. Keeps the time of sending apart from the CRM's own audit log. */
export const DEFAULT_DELAY = 600
