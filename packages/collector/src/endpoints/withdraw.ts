import { MAX_BODY_BYTES, SEEN_WEEKS } from '@candor/protocol'
import { withdrawal } from '@candor/protocol/schema'
import { failure, json } from '../answer.ts'
import { digestOf } from '../digest.ts'
import type { Pass } from '../intake.ts'
import { readBody } from '../limit.ts'
import type { Route } from '../routes.ts'
import type { Settings } from '../settings.ts'
import { parse } from '../validate.ts'
import { addWeeks, isoWeekOf } from '../week.ts'

/**
 * `POST /v1/withdraw`: takes back what carries the receipt. Says the same of a receipt that was
 * never sent and of one whose answer is published.
 */
export function postWithdraw(settings: Pick<Settings, 'store' | 'site' | 'now' | 'intake'>): Route {
  return {
    path: '/v1/withdraw',
    method: 'POST',
    open: true,
    async handle(request) {
      const pass = settings.intake.enter()
      if (typeof pass === 'string') return failure(pass)
      try {
        return await withdrawn(request, settings, pass)
      } finally {
        pass.leave()
      }
    },
  }
}

async function withdrawn(
  request: Request,
  { store, site, now }: Pick<Settings, 'store' | 'site' | 'now'>,
  pass: Pass,
): Promise<Response> {
  const body = await readBody(request, MAX_BODY_BYTES)
  if (typeof body === 'string') return failure(body)
  const input = parse(body)
  if (input === undefined) return failure('not-json')
  const { data } = withdrawal.safeParse(input)
  if (!data) return failure('not-a-batch')
  const busy = pass.takeBack()
  if (busy) return failure(busy)
  const until = addWeeks(isoWeekOf(now()), SEEN_WEEKS)
  return json({ withdrawn: await store.withdraw(site, await digestOf(data.receipt), until) })
}
