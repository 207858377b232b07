import type { Content } from '@candor/protocol'
import { MIN_TEXT_K } from '@candor/protocol'
import { etagOf } from '../etag.ts'
import { policyIn } from '../policies.ts'
import type { Route } from '../routes.ts'
import type { Settings } from '../settings.ts'
import { unlessKnown } from '../unless-known.ts'
import { isoWeekOf } from '../week.ts'

type Known = Pick<Settings, 'current' | 'policies' | 'now' | 'onError'>

/**
 * `GET /v1/content`: the content file with what leads have written and the groups that hold now, the
 * same for everyone. A store that is out of reach takes no tips away.
 */
export function getContent({ current, policies, now, onError }: Known): Route {
  const named = cachedNaming()
  let textK = MIN_TEXT_K
  const read = async () => {
    const week = isoWeekOf(now())
    textK = policyIn(await policies(week), week).textK
    return current.now()
  }
  const lastKnown = (error: unknown) => {
    onError(error)
    return current.last()
  }
  return {
    path: '/v1/content',
    method: 'GET',
    open: true,
    async handle(request) {
      const { content } = await read().catch(lastKnown)
      return unlessKnown(request, await named(content, textK), 'no-cache')
    },
  }
}

/** Every page of the CRM asks, and nearly always for the same. */
function cachedNaming() {
  let made: { of: Content; textK: number; body: string; etag: string } | undefined
  return async (of: Content, textK: number) => {
    if (made?.of === of && made.textK === textK) return made
    const isSaid = textK === (of.textK ?? MIN_TEXT_K)
    const body = JSON.stringify(isSaid ? of : { ...of, textK })
    made = { of, textK, body, etag: await etagOf(body) }
    return made
  }
}
