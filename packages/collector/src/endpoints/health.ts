import { json } from '../answer.ts'
import type { Route } from '../routes.ts'
import type { Settings } from '../settings.ts'

/** `GET /healthz`: 200 where the store can be written, else 503. */
export function getHealth({ store }: Pick<Settings, 'store'>): Route {
  return {
    path: '/healthz',
    method: 'GET',
    open: false,
    async handle() {
      await store.ping()
      return json({ ok: true }, 200, { 'cache-control': 'no-store' })
    },
  }
}
