import { failure, json } from '../answer.ts'
import type { Authorization } from '../authorize.ts'
import { isAuthorized } from '../authorize.ts'
import { policyIn } from '../policies.ts'
import { publishDue } from '../publish.ts'
import { toReport } from '../report.ts'
import type { Route } from '../routes.ts'
import type { Settings } from '../settings.ts'
import { questionsOf } from '../questions.ts'
import { addWeeks, isoWeekOf } from '../week.ts'

/** `GET /v1/report`: what is published, for project leads. Publishes first what is due. */
export function getReport(settings: Settings): Route {
  const { store, site, policies, textWeeks, catalog, now, authorization } = settings
  return {
    path: '/v1/report',
    method: 'GET',
    open: false,
    async handle(request) {
      if (!(await isAuthorized(request, authorization))) return unauthorized(authorization)
      const week = isoWeekOf(now())
      await publishDue(settings, week)
      await store.forgetTexts(site, addWeeks(week, -textWeeks))
      const report = toReport({
        policy: policyIn(await policies(week), week),
        published: await store.published(site),
        questions: questionsOf(catalog),
        lastWeek: addWeeks(week, -1),
      })
      return json(report, 200, { 'cache-control': 'no-store' })
    },
  }
}

const NOT_CONFIGURED =
  'Nobody may read reports yet: give the collector a token (--token, CANDOR_TOKEN or the option token) or the option authorize.'

function unauthorized({ token, authorize }: Authorization): Response {
  const headers = { 'www-authenticate': 'Bearer' }
  const isConfigured = token !== undefined || authorize !== undefined
  return failure('unauthorized', { headers, ...(!isConfigured && { message: NOT_CONFIGURED }) })
}
