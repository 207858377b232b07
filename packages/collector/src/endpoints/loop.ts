import type { Loop } from '@candor/protocol'
import { json } from '../answer.ts'
import { toChanges, toLists } from '../loop/to-loop.ts'
import type { Route } from '../routes.ts'
import type { Settings } from '../settings.ts'

/** `GET /v1/loop`: what leads have written, and every change of it. */
export const getLoop = ({
  store,
  site,
  access,
}: Pick<Settings, 'store' | 'site' | 'access'>): Route => ({
  path: '/v1/loop',
  method: 'GET',
  open: false,
  async handle(request) {
    const role = await access(request)
    if (role instanceof Response) return role
    const changes = toChanges(await store.changes(site))
    const loop: Loop = { role, lists: toLists(changes), changes: changes.toReversed() }
    return json(loop, 200, { 'cache-control': 'no-store' })
  },
})
