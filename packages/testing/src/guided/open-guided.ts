import type { Content, Text } from '@candor/protocol'
import assert from 'node:assert/strict'
import type { Browser, Locator, Page } from 'playwright-core'
import type { RecordedCollector } from '../recorded-collector.ts'
import { storedAnswers } from '../stored-answers.ts'
import type { Undo } from '../undo-after.ts'
import type { GuidedHost } from './guided-host.ts'
import type { Words } from './words.ts'
import { WORDS } from './words.ts'

export interface GuidedParts extends RecordedCollector {
  browser: Browser
  host: GuidedHost
  content: Content
  language: keyof typeof WORDS
}

export interface Guided extends GuidedParts {
  page: Page
  /** What the widget says in this language. */
  words: Words
  said(text: Text): string
  button(name: string): Locator
  marks: Locator
  /** What shows itself unasked. */
  prompt: Locator
  panel: Locator
  /** Goes to a page of the CRM anew, or to the same one again. */
  go(path: string): Promise<void>
  /** Opens the panel at a view. */
  openPanel(view: keyof Words['tabs']): Promise<void>
  /** The page's clock goes on, as if the computer had slept. */
  sleep(hours: number): Promise<void>
  /** Nobody does anything for a while; resolves once the widget has decided what to show. */
  rest(): Promise<void>
  /** What was pressed is kept: it shows at once, and holds for the next page a moment later. */
  settle(): Promise<void>
  /** Sends what waits. */
  flush(): Promise<void>
  /** The same until that holds: a press shows at once and is safe a moment later. Gives up in the end. */
  flushUntil(holds: () => boolean): Promise<void>
  /** How often the database holds that answer. */
  stored(question: string, value: string): number
  /** How often something was sent. */
  posts(): number
}

/** Milliseconds. */
const TIMEOUT = 30_000

/** Milliseconds. Long enough for a pause in somebody's work. */
const PAUSE = 8_000

/** Some seconds in all. */
const MOST_FLUSHES = 300

/** Wednesday, eleven o'clock where the power users are. */
const MORNING = new Date('2026-11-25T10:00:00Z')

/** Of the script tag; null leaves one out. */
export type Attributes = Record<string, string | null>

/** A browser that nobody has used yet, before the CRM. */
export async function openGuided(
  onEnd: (undo: Undo) => void,
  parts: GuidedParts,
  tag: Attributes = {},
): Promise<Guided> {
  const { browser, host, wire, db, language } = parts
  const given = { 'data-shadow': 'open', 'data-delay': '86400', 'data-locale': language }
  const crm = await host.serve({
    candor: wire.url,
    attributes: { ...given, 'data-department': 'sales', ...tag },
  })
  onEnd(() => crm.close())
  const context = await browser.newContext({ timezoneId: 'Europe/Zurich' })
  onEnd(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(TIMEOUT)
  await page.clock.install({ time: MORNING })
  const words = WORDS[language]
  const widget = page.locator('candor-widget')
  const button = (name: string) => widget.getByRole('button', { name, exact: true })
  const call = (name: 'flush' | 'ledger') =>
    page.evaluate(async (name) => {
      const { candor } = window as unknown as {
        candor: Record<typeof name, () => Promise<unknown>>
      }
      await candor[name]()
    }, name)
  const settle = async () => {
    // Two answers of the same storage, which gives them after all that was asked of it before.
    await call('ledger')
    await call('ledger')
  }
  return {
    ...parts,
    page,
    words,
    said(text) {
      return text[language] ?? assert.fail(`${JSON.stringify(text)} is not in ${language}`)
    },
    button,
    marks: widget.locator('.mark'),
    prompt: widget.locator('.bubble[role=group]'),
    panel: widget.getByRole('dialog', { name: words.launcher }),
    async go(path) {
      const isSame = page.url() === crm.url + path
      await (isSame ? page.reload() : page.goto(crm.url + path))
      await widget.locator('.places.low').waitFor({ state: 'attached' })
    },
    async openPanel(view) {
      await widget.locator('.launcher').press('Enter')
      await button(words.tabs[view]).press('Enter')
    },
    async sleep(hours) {
      await page.clock.fastForward(hours * 3_600_000)
    },
    async rest() {
      await page.clock.fastForward(PAUSE)
      await settle()
    },
    settle,
    flush: () => call('flush'),
    async flushUntil(holds) {
      for (let turn = 0; turn < MOST_FLUSHES && !holds(); turn += 1) await call('flush')
    },
    stored: (question, value) =>
      storedAnswers(db).filter((one) => one.question === question && one.value === value).length,
    posts: () => wire.requests.filter(({ method }) => method === 'POST').length,
  }
}
