import type { Context, View } from '@candor/protocol'
import { OBJECT_PATTERN, SLUG_PATTERN, VIEWS } from '@candor/protocol'

const isView = (view: unknown): view is View => VIEWS.some((known) => known === view)

/** Holds an integrator's own context to the wire: what does not fit becomes `other`. */
export const cleanContext = ({ app, object, view }: Context): Context => ({
  app: SLUG_PATTERN.test(app) ? app : 'other',
  object: OBJECT_PATTERN.test(object) ? object : 'other',
  view: isView(view) ? view : 'other',
})
