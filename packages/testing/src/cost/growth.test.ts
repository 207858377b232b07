import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import type { CDPSession, Page } from 'playwright-core'
import { openPage } from '../page/open-page.ts'
import type { Undo } from '../undo-after.ts'
import { FULL_CONTENT } from './full-content.ts'
import type { View } from './show-view.ts'
import { VIEWS } from './show-view.ts'

/** Bytes for each turn. A widget that is not let go of weighs forty thousand. */
const HEAP_PER_TURN = 4_000

const MOST_LOOKS = 20

const undos: Undo[] = []
let page: Page
let devTools: CDPSession

before(async () => {
  const onEnd = (undo: Undo) => void undos.push(undo)
  const body = '<h1>Deal</h1><label>Amount <input id="amount"></label>'
  // Their prompt comes and goes by itself.
  const { announcements: _, ...content } = FULL_CONTENT
  const opened = await openPage(onEnd, { content, body })
  page = opened.page
  await page.locator('.mark').waitFor()
  devTools = await opened.context.newCDPSession(page)
  await devTools.send('Performance.enable')
})
after(async () => {
  for (const undo of undos.reverse()) await undo()
})

test('opening and closing the panel a hundred times leaves no node, no listener and no heap', async () => {
  const openAndClose = (times: number) => page.evaluate(turnPanel, { times, views: VIEWS })
  // What is run often is compiled once, which weighs as well.
  await openAndClose(60)
  const before = await weightOf(devTools)
  await openAndClose(100)
  await assertNoGrowth(before, 100)
})

test('what was in the page is let go of after destroy, as soon as the page lets go of the handle', async () => {
  await page.evaluate(() => {
    const widget = document.querySelector('candor-widget')
    const nodes = [widget, ...(widget?.shadowRoot?.querySelectorAll('*') ?? [])]
    const refs = nodes.flatMap((node) => (node ? [new WeakRef(node)] : []))
    const left = () => refs.flatMap((ref) => ref.deref()?.localName ?? [])
    Object.assign(window, { left })
  })
  const left = () => page.evaluate(() => (Reflect.get(window, 'left') as () => string[])())
  assert.ok((await left()).length > 3)
  await page.evaluate(() => {
    const handle = Reflect.get(window, 'candor') as Handle
    handle.destroy()
    Reflect.deleteProperty(window, 'candor')
  })
  // One collection may begin while something of the browser's own still points at an element.
  for (let looks = 0; looks < MOST_LOOKS && (await left()).length > 0; looks += 1)
    await weightOf(devTools)
  assert.deepEqual(await left(), [])
})

test('putting the widget into the page and taking it out fifty times leaves nothing', async () => {
  const mountAndDestroy = (times: number) => page.evaluate(turnWidget, { times, views: VIEWS })
  await mountAndDestroy(15)
  const before = await weightOf(devTools)
  await mountAndDestroy(50)
  await assertNoGrowth(before, 50)
})

interface Handle {
  open(view: View): Promise<void>
  close(): void
  destroy(): void
}

interface Turns {
  times: number
  views: View[]
}

async function turnPanel({ times, views }: Turns): Promise<void> {
  const handle = Reflect.get(window, 'candor') as Handle
  for (let turn = 0; turn < times; turn += 1) {
    await handle.open(views[turn % views.length] ?? 'feedback')
    await new Promise(requestAnimationFrame)
    handle.close()
  }
}

/** As a page does that adds and removes the script tag. */
async function turnWidget({ times, views }: Turns): Promise<void> {
  const tag = document.querySelector<HTMLScriptElement>('script[src$="candor.js"]')
  for (let turn = 0; turn < times; turn += 1) {
    const again = document.createElement('script')
    again.src = tag?.src ?? ''
    again.dataset['shadow'] = 'open'
    const isLoaded = new Promise((resolve) => again.addEventListener('load', resolve))
    document.head.append(again)
    await isLoaded
    again.remove()
    const handle = Reflect.get(window, 'candor') as Handle
    await handle.open(views[turn % views.length] ?? 'feedback')
    await new Promise(requestAnimationFrame)
    handle.destroy()
    Reflect.deleteProperty(window, 'candor')
  }
}

interface Weight {
  nodes: number
  listeners: number
  /** Bytes. */
  heap: number
}

/** What is still under way after the turns gets some time; it may be less than before them. */
async function assertNoGrowth(before: Weight, turns: number): Promise<void> {
  let now = await weightOf(devTools)
  for (let looks = 0; looks < MOST_LOOKS && hasMore(now, before); looks += 1)
    now = await weightOf(devTools)
  assert.ok(!hasMore(now, before), JSON.stringify({ before, now }))
  const grown = (now.heap - before.heap) / turns
  assert.ok(grown < HEAP_PER_TURN, `${grown} bytes with each turn`)
}

const hasMore = (now: Weight, before: Weight) =>
  now.nodes > before.nodes || now.listeners > before.listeners

/** Of the page, a minute later by its own clock, without what only waits to be collected. */
async function weightOf(devTools: CDPSession): Promise<Weight> {
  const policy = 'pauseIfNetworkFetchesPending'
  const passed = new Promise((resolve) =>
    devTools.once('Emulation.virtualTimeBudgetExpired', resolve),
  )
  await devTools.send('Emulation.setVirtualTimePolicy', { policy, budget: 60_000 })
  await passed
  await devTools.send('Emulation.setVirtualTimePolicy', { policy })
  for (let times = 0; times < 3; times += 1) await devTools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devTools.send('Performance.getMetrics')
  const valueOf = (wanted: string) =>
    metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return {
    nodes: valueOf('Nodes'),
    listeners: valueOf('JSEventListeners'),
    heap: valueOf('JSHeapUsedSize'),
  }
}
