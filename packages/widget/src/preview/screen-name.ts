import type { Context } from '@candor/protocol'
import type { Messages } from '../messages/en.ts'

/** `Opportunity · record (salesforce)` */
export function screenName({ app, object, view }: Context, t: Messages): string {
  if (object === 'other' && view === 'other') return t.otherScreen
  const shown = t.views[view] ?? view
  const name = object === 'other' ? shown : `${object} · ${shown}`
  return app === 'other' ? name : `${name} (${app})`
}
