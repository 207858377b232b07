import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import { startCollectorProcess } from '../collector-process.ts'
import { listen } from '../listen.ts'
import { recordRequests } from '../record-requests.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import type { Undo } from '../undo-after.ts'
import { RECORD_PATH, recordPage, USER_AGENT } from './plant.ts'

export interface Stage {
  page: Page
  /** Everything that came over the wire, part by part, but for the browser's own name. */
  sent(): Map<string, Buffer>
  /** The collector's database with its log, what it has printed, and the console of the page. */
  kept(): Map<string, Buffer>
  /** Where the collector says it is. */
  address: string
}

const CONTENT = fileURLToPath(new URL('content.json', import.meta.url))

/** A page full of marks on an origin of its own, with the widget of a real collector in it. */
export async function setStage(onEnd: (undo: Undo) => void): Promise<Stage> {
  const db = join(temporaryFolder(onEnd), 'candor.db')
  const collector = await startCollectorProcess('--port', '0', '--db', db, '--content', CONTENT)
  onEnd(() => collector.stop())
  const wire = await recordRequests(collector.url)
  onEnd(() => wire.close())
  const tag =
    `<script src="${wire.url}/candor.js" data-shadow="open" data-app="salesforce" ` +
    'data-department="sales" data-delay="86400" crossorigin="anonymous" ' +
    'referrerpolicy="no-referrer" defer></script>'
  const site = await listen(({ url }, response) => {
    if (url === '/favicon.ico') return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html' }).end(recordPage(tag))
  })
  onEnd(() => site.close())
  const browser = await launchBrowser()
  onEnd(() => browser.close())
  const page = await (await browser.newContext({ userAgent: USER_AGENT })).newPage()
  const logged: string[] = []
  page.on('console', (message) => logged.push(message.text()))
  page.on('pageerror', (error) => logged.push(`${error.stack}`))
  await page.goto(`${site.url}${RECORD_PATH}`)
  return {
    page,
    address: collector.url,
    sent: () =>
      new Map(
        wire.requests.map(({ method, path, headers, body }, at) => {
          const { 'user-agent': _agent, ...others } = headers
          const head = `${method} ${path} ${JSON.stringify(others)}`
          return [`request ${at} ${method} ${path.split('?', 1)[0]}`, Buffer.from(head + body)]
        }),
      ),
    kept() {
      const files = readdirSync(dirname(db)).filter((file) => file.startsWith(basename(db)))
      const bytes = files.map((file) => [file, readFileSync(join(dirname(db), file))] as const)
      const logs = { output: collector.output(), console: logged.join('\n') }
      const words = Object.entries(logs).map(([log, text]) => [log, Buffer.from(text)] as const)
      return new Map([...bytes, ...words])
    },
  }
}
