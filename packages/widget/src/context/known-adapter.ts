import type { View } from '@candor/protocol'

/** How the addresses of one CRM are read. What no route matches is `other`. */
export interface KnownAdapter {
  app: string
  /** Objects that may be named. What is not among them becomes `other`. */
  objects: readonly string[]
  /** First match wins. */
  routes: readonly KnownRoute[]
}

export interface KnownRoute {
  /**
   * Is tried on path, query and fragment; a `#` ends or follows the query in any case. What the first
   * group has caught is looked up among the objects.
   */
  at: RegExp
  view: View
  /** Where the address does not name the object. */
  object?: string
}
