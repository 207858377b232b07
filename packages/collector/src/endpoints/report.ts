import { json } from '../answer.ts'
import { policyIn } from '../policies.ts'
import { publishDue } from '../publish.ts'
import { toReport } from '../report.ts'
import type { Route } from '../routes.ts'
import type { Settings } from '../settings.ts'
import { questionsOf } from '../questions.ts'
import { addWeeks, isoWeekOf } from '../week.ts'

/** `GET /v1/report`: what is published, for project leads. Publishes first what is due. */
export function getReport(settings: Settings): Route {
  const { store, site, policies, textWeeks, current, now, access } = settings
  return {
    path: '/v1/report',
    method: 'GET',
    open: false,
    async handle(request) {
      const role = await access(request)
      if (role instanceof Response) return role
      const week = isoWeekOf(now())
      await publishDue(settings, week)
      await store.forgetTexts(site, addWeeks(week, -textWeeks))
      const report = toReport({
        policy: policyIn(await policies(week), week),
        published: await store.published(site),
        questions: questionsOf((await current.now()).catalog),
        lastWeek: addWeeks(week, -1),
      })
      return json(report, 200, { 'cache-control': 'no-store' })
    },
  }
}
