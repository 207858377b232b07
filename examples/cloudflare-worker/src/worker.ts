import type { Collector, CollectorOptions } from '@candor/collector'
import { createCollector } from '@candor/collector'
import type { D1 } from '@candor/collector/d1'
import { d1 } from '@candor/collector/d1'
import content from '../content.json' with { type: 'json' }

interface Env {
  DB: D1
  /** Lets project leads in: `wrangler secret put TOKEN`. Nobody is let in where it is missing. */
  TOKEN?: string
}

/** One for all requests: bindings are the same for as long as the Worker lives. */
let collector: Collector | undefined

const open = ({ DB, TOKEN }: Env): Collector =>
  createCollector({
    store: d1(DB),
    content: content as CollectorOptions['content'] & object,
    ...(TOKEN && { token: TOKEN }),
  })

export default {
  fetch(request: Request, env: Env): Promise<Response> {
    collector ??= open(env)
    return collector.fetch(request)
  },
}
