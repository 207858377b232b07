/** What a screen of a CRM is for. Whatever is not known to be one of the others is `other`. */
export type View =
  | 'record'
  | 'edit'
  | 'create'
  | 'list'
  | 'board'
  | 'related'
  | 'dashboard'
  | 'settings'
  | 'home'
  | 'other'

/** Every `View`, in the order in which reports show them. */
export const VIEWS = [
  'record',
  'edit',
  'create',
  'list',
  'board',
  'related',
  'dashboard',
  'settings',
  'home',
  'other',
] as const satisfies readonly View[]

/** Where in the CRM something was said: a kind of screen, never a record, a title or an address. */
export interface Context {
  /** Which CRM, e.g. `salesforce`; `other` where it is not known. */
  app: string
  /** The object type as the CRM itself calls it, e.g. `Opportunity`; `other` where it is not known. */
  object: string
  view: View
}

/**
 * Name of a CRM's object type. Three digits in a row at most, so that no record id passes
 * even where an adapter is wrong.
 */
export const OBJECT_PATTERN = /^(?!.*\d{4})[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$/
