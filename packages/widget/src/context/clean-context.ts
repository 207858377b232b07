import type { Context, View } from '@candor/protocol'
import { OBJECT_PATTERN, SLUG_PATTERN, VIEWS } from '@candor/protocol'

const isView = (view: unknown): view is View => VIEWS.some((known) => known === view)

/** Also of what is no text: a pattern reads `undefined` and a list as the text that they become. */
const named = (name: unknown, pattern: RegExp): string =>
  typeof name === 'string' && pattern.test(name) ? name : 'other'

/** Holds an integrator's own context to the wire: what does not fit becomes `other`. */
export const cleanContext = ({ app, object, view }: Context): Context => ({
  app: named(app, SLUG_PATTERN),
  object: named(object, OBJECT_PATTERN),
  view: isView(view) ? view : 'other',
})
