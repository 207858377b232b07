import { failure, json } from '../answer.ts'
import { receive } from '../receive.ts'
import type { Route } from '../routes.ts'
import type { Settings } from '../settings.ts'
import { isoWeekOf } from '../week.ts'
import { weekly } from '../weekly.ts'

/** `POST /v1/events`: takes a batch. */
export function postEvents(settings: Settings): Route {
  const { closeWeeks, now, onError } = settings
  const turnWeek = weekly(closeWeeks, onError)
  return {
    path: '/v1/events',
    method: 'POST',
    open: true,
    async handle(request) {
      const arrived = now()
      const result = await receive(request, settings, arrived)
      if (typeof result === 'string') return failure(result)
      // Raw answers go when their week is over, even where nobody reads reports.
      await turnWeek(isoWeekOf(arrived))
      return json(result, 202)
    },
  }
}
