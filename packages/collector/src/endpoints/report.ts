import { cachedReport } from '../cached-report.ts'
import type { Route } from '../routes.ts'
import type { Settings } from '../settings.ts'
import { unlessKnown } from '../unless-known.ts'
import { isoWeekOf } from '../week.ts'

/**
 * `GET /v1/report`: what is published, for project leads. Publishes first what is due. No browser
 * keeps it on disk, as texts are in it; who keeps it in memory may ask with its `ETag`.
 */
export function getReport(settings: Settings): Route {
  const { closeWeeks, now, access } = settings
  const reportIn = cachedReport(settings)
  return {
    path: '/v1/report',
    method: 'GET',
    open: false,
    async handle(request) {
      const role = await access(request)
      if (role instanceof Response) return role
      const week = isoWeekOf(now())
      await closeWeeks(week)
      return unlessKnown(request, await reportIn(week), 'no-store')
    },
  }
}
