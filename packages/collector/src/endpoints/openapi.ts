import { json } from '../answer.ts'
import type { Route } from '../routes.ts'

/** `GET /openapi.json`: the description of this API. */
export const getOpenapi = (): Route => ({
  path: '/openapi.json',
  method: 'GET',
  open: false,
  async handle() {
    const { openapi } = await import('../openapi.ts')
    return json(openapi())
  },
})
