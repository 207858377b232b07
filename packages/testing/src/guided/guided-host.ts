import type { Adapter, Content, Hint } from '@candor/protocol'
import type { Page } from 'playwright-core'

/** A real CRM, and what its content file says about it. */
export interface GuidedHost {
  name: string
  /** As its content file calls it. */
  app: string
  content: Content
  /** Serves the CRM with the widget in its pages. */
  serve(options: {
    candor: string
    attributes: Record<string, string | null>
  }): Promise<{ url: string; close(): Promise<void> }>
  /** A record, with tips at two elements and at a third one a tip that is over. */
  record: {
    path: string
    /** As a draft calls it, before the name of the view. */
    object: string
    /** As the CRM calls it: nothing of it may get into a draft. */
    title: string
    /** Id of a tip with steps. */
    walked: string
    /** Ids of another tip, and of an element for the one that is over. */
    other: string
    over: string
    /** A field that someone may have the cursor in. */
    field: string
    openDialog(page: Page): Promise<void>
    closeDialog(page: Page): Promise<void>
  }
  /** A screen with a tip for all of it. */
  screen: { path: string; tip: string }
  /** A form, a field in it that must not be empty, and the hint that says so. */
  form: {
    path: string
    field: string
    filled: string
    hint: string
    /** Outdated and malformed fields, of this or another form. */
    more: readonly WrongField[]
  }
  /** Ids of what searching for its own words must find. */
  found: { tip: string; news: string; idea: string; answer: string; person: string }
  /** How the address of the record is read by an adapter of one's own, and what it then calls it. */
  own: { adapter: Omit<Adapter, 'app'>; object: string }
  /** Who is asked first on that record: about nothing, about the topic, and without a department. */
  ask: {
    topic: string
    own: [early: string, late: string]
    forAll: string
    /** A department whose own power user is away. */
    left: { department: string; away: string }
  }
}

interface WrongField {
  path: string
  field: string
  wrong: string
  right: string
  /** Id. */
  hint: string
  /** Where the content file has no such hint. */
  added?: Hint
}
