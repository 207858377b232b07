import type { Content } from '@candor/protocol'
import type { Page } from 'playwright-core'

/** A real CRM, and what its content file says about it. */
export interface GuidedHost {
  name: string
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
  /** A form, a field in it that must not be empty, and the hint that says so. */
  form: { path: string; field: string; filled: string; hint: string }
  /** Ids of what searching for its own words must find. */
  found: { tip: string; news: string; idea: string; answer: string; person: string }
  /** Who is asked first on that record: about nothing, about the topic, and without a department. */
  ask: {
    topic: string
    own: string[]
    forAll: string
    /** A department whose own power user is away. */
    left: { department: string; away: string }
  }
}
