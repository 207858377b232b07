import type { Content } from '@candor/protocol'
import { starter } from '@candor/protocol/starter'
import type { BrowserContext, LaunchOptions, Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import { listen } from '../listen.ts'
import type { RecordedCollector } from '../recorded-collector.ts'
import { startRecordedCollector } from '../recorded-collector.ts'
import type { Undo } from '../undo-after.ts'

export interface OpenPage extends RecordedCollector {
  context: BrowserContext
  page: Page
}

export interface PageOptions {
  /** Runs in the page before anything else does. */
  before?: () => void
  /** Attributes of the script tag. */
  attributes?: string
  /** The content file; where left out the starter content, without what is new and shows itself. */
  content?: Content
  /** Where the page is, from `/` on. */
  path?: string
  /** What the CRM shows. */
  body?: string
  /** For a browser that differs from that of the other tests. */
  launch?: LaunchOptions
}

const { announcements: _, ...QUIET } = starter

/** A page of its own origin in a real browser, with the script tag of a real collector. */
export async function openPage(
  onEnd: (undo: Undo) => void,
  options: PageOptions = {},
): Promise<OpenPage> {
  const { before, attributes = 'data-delay="86400"', content = QUIET, path = '' } = options
  const { body = '<h1>Deal</h1>' } = options
  const recorded = await startRecordedCollector(onEnd, content)
  const tag = `<script src="${recorded.wire.url}/candor.js" data-shadow="open" ${attributes} defer></script>`
  const site = await listen(({ url }, response) => {
    if (url === '/favicon.ico') return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><html lang="en"><title>CRM</title>${tag}${body}</html>`)
  })
  onEnd(() => site.close())
  const browser = await launchBrowser(options.launch)
  onEnd(() => browser.close())
  const context = await browser.newContext()
  if (before) await context.addInitScript(before)
  const page = await context.newPage()
  await page.goto(site.url + path)
  return { ...recorded, context, page }
}
