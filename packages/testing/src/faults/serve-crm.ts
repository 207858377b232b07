import { build } from 'esbuild'
import type { Listening } from '../listen.ts'
import { listen } from '../listen.ts'
import { fastClock } from './fast-clock.ts'

/** How many times faster than real the clocks of the pages run. */
const SPEED = 200

export interface Crm {
  /** Origin that the pages take for the collector. */
  collector: string
  /** Whether the pages count an event as sent before they send it. */
  deletesBeforeSend: boolean
}

/** A page on an origin of its own, at any address, with the widget in it and time running fast. */
export async function serveCrm({ collector, deletesBeforeSend }: Crm): Promise<Listening> {
  const clock = JSON.stringify({ epoch: Date.now(), speed: SPEED })
  const script = deletesBeforeSend
    ? '<script src="/deleting.js" defer></script>'
    : `<script src="${collector}/candor.js" data-collector="${collector}" data-shadow="open" defer></script>`
  const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>CRM</title>
  <script>(${fastClock})(${clock})</script>
  ${script}
  <h1>Deal</h1>
</html>
`
  const deleting = deletesBeforeSend ? await deletingWidget(collector) : ''
  return listen(({ url }, response) => {
    if (url === '/favicon.ico') return void response.writeHead(404).end()
    const [type, body] = url === '/deleting.js' ? ['javascript', deleting] : ['html', page]
    response.writeHead(200, { 'content-type': `text/${type}; charset=utf-8` }).end(body)
  })
}

/** The widget with a transport that says yes for the collector and only then sends. */
async function deletingWidget(collector: string): Promise<string> {
  const contents = `
    import { init } from '@candor/widget'
    const collector = ${JSON.stringify(collector)}
    const transport = async (body) => {
      const { events } = JSON.parse(new TextDecoder().decode(body))
      const accepted = events.map(({ id }) => id)
      fetch(collector + '/v1/events', { method: 'POST', body, keepalive: true }).catch(() => {})
      return Response.json({ accepted, duplicate: [], rejected: [] }, { status: 202 })
    }
    window.candor = init({ collector, transport, shadow: 'open' })
  `
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}
