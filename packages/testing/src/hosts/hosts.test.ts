import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { after, before } from 'node:test'
import type { Browser, Frame, Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import type { Listening } from '../listen.ts'
import { listen } from '../listen.ts'
import type { RecordedCollector } from '../recorded-collector.ts'
import { startRecordedCollector } from '../recorded-collector.ts'
import type { Undo } from '../undo-after.ts'
import { hostPage } from './host-page.ts'
import type { Host } from './host.ts'
import { HOSTS } from './hosts.ts'

/** Folder for a picture of each host with the panel open, light and dark; none where not set. */
const PICTURES = process.env['CANDOR_PICTURES']

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
}

const undos: Undo[] = []
let browser: Browser
let recorded: RecordedCollector

before(async () => {
  recorded = await startRecordedCollector((undo) => undos.push(undo), { v: 1, site: 'acme' })
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  for (const undo of undos.reverse()) await undo()
})

for (const host of HOSTS)
  test(`the widget works in a page ${host.name}, which stays as it was`, async (test) => {
    const site = await serve(host)
    test.after(() => site.close())
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
    page.setDefaultTimeout(20_000)
    test.after(() => page.close())
    const alone = await pageAlone(page, `${site.url}/alone`, host)
    const troubles = listenForTrouble(page)

    const crm = await openCrm(page, site.url, host)
    const launcher = crm.getByRole('button', { name: 'Feedback & help', includeHidden: true })
    await launcher.waitFor()
    assert.equal(await launcher.count(), 1)
    if (host.modal) await openModal(crm)
    await launcher.click()
    await isInWindow(crm)
    await useForm(crm, page)
    await takePictures(page, host)
    assert.deepEqual(await heardIn(crm), [])
    if (!host.escBelongsToBrowser) {
      await page.keyboard.press('Escape')
      await crm.locator('.panel').waitFor({ state: 'detached' })
    }
    if (host.modal) await closeModal(crm)
    await crm.evaluate(() => (Reflect.get(window, 'candor') as { destroy(): void }).destroy())

    assert.ok(!(await crm.evaluate(() => 'candor' in window)))
    assert.equal(await stateOf(crm), alone)
    await page.keyboard.press('k')
    assert.deepEqual(await heardIn(crm), ['k'])
    assert.deepEqual(troubles, [])
  })

/** Where the CRM with the widget is: the page, or a frame in it. */
async function openCrm(page: Page, url: string, { framed }: Host): Promise<Page | Frame> {
  await page.goto(framed ? `${url}/framed` : url)
  return (framed && page.frames()[1]) || page
}

const heardIn = (crm: Page | Frame) => crm.evaluate(() => Reflect.get(window, 'heard') as string[])

async function isInWindow(crm: Page | Frame): Promise<void> {
  const panel = crm.locator('candor-widget .panel')
  const isInside = await panel.evaluate((element) => {
    const { top, right, bottom, left } = element.getBoundingClientRect()
    return top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight
  })
  assert.ok(isInside, 'the panel is in the window')
}

/** Types, clicks, tabs, selects, drags and scrolls in the panel, as a person does. */
async function useForm(crm: Page | Frame, { keyboard, mouse }: Page): Promise<void> {
  const area = crm.locator('candor-widget textarea')
  await crm.locator('candor-widget label', { hasText: 'Something is broken' }).click()
  assert.equal(await area.evaluate((element) => getComputedStyle(element).direction), 'ltr')
  await area.click()
  await keyboard.type('in peace /k?')
  assert.equal(await area.inputValue(), 'in peace /k?')
  assert.ok(await crm.locator('candor-widget input[type=radio]:checked').isVisible())

  // Waits until it stays where it is.
  await area.hover()
  const box = await area.boundingBox()
  assert.ok(box)
  await mouse.move(box.x + 4, box.y + 14)
  await mouse.down()
  await mouse.move(box.x + box.width - 8, box.y + 14, { steps: 4 })
  await mouse.up()
  const selected = await area.evaluate(
    ({ selectionStart, selectionEnd }: HTMLTextAreaElement) => selectionEnd - selectionStart,
  )
  assert.ok(selected > 5, `${selected} characters are selected`)

  const view = crm.locator('candor-widget .view')
  const before = await crm.evaluate(() => scrollY)
  await mouse.wheel(0, 400)
  await view.evaluate(async (element) => {
    while (element.scrollTop === 0) await new Promise(requestAnimationFrame)
  })
  assert.equal(await crm.evaluate(() => scrollY), before)

  await keyboard.press('Tab')
  const next = await area.evaluate(
    (element) => (element.getRootNode() as ShadowRoot).activeElement?.tagName,
  )
  assert.ok(next && next !== 'TEXTAREA', `Tab went to ${next}`)
}

const isOpen = () => (Reflect.get(window, 'isOpen') as () => boolean)()
const isClosed = () => !(Reflect.get(window, 'isOpen') as () => boolean)()

async function openModal(crm: Page | Frame): Promise<void> {
  await crm.locator('#open').click()
  await crm.waitForFunction(isOpen)
}

async function closeModal(crm: Page | Frame): Promise<void> {
  assert.ok(await crm.evaluate(isOpen), 'the modal of the page has closed by itself')
  await crm.locator('#close').click()
  await crm.waitForFunction(isClosed)
}

/** What the page is without the widget, after the same has been done in it. */
async function pageAlone(page: Page, url: string, host: Host): Promise<string> {
  await page.goto(url)
  if (host.modal) {
    await openModal(page)
    await closeModal(page)
  }
  return stateOf(page)
}

/** Its nodes and attributes, and how they look. */
const stateOf = (crm: Page | Frame): Promise<string> =>
  crm.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement
    copy.querySelector('script[src$="candor.js"]')?.remove()
    const looks = [...document.querySelectorAll('h1, td')].slice(0, 3).map((one) => {
      const { font, color, letterSpacing, direction } = getComputedStyle(one)
      return [font, color, letterSpacing, direction].join()
    })
    return [copy.outerHTML, ...looks, scrollY].join('\n')
  })

/** Errors, warnings and violations of the page's policy. */
function listenForTrouble(page: Page): string[] {
  const troubles: string[] = []
  page.on('pageerror', ({ message }) => troubles.push(message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text())
  })
  return troubles
}

async function takePictures(page: Page, { name }: Host): Promise<void> {
  if (!PICTURES) return
  mkdirSync(PICTURES, { recursive: true })
  // What the window shows: Playwright's own picture looks elsewhere in a page that overflows to the left.
  const devTools = await page.context().newCDPSession(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { data } = await devTools.send('Page.captureScreenshot')
    const file = `${name.replace(/\W+/g, '-')}-${colorScheme}.png`
    writeFileSync(join(PICTURES, file), Buffer.from(data, 'base64'))
  }
  await devTools.detach()
}

async function serve(host: Host): Promise<Listening> {
  const pages = hostPage(host, recorded.wire.url)
  const headers = Object.entries(host.headers ?? {}).map(([name, value]) => [
    name,
    value.replaceAll('COLLECTOR', recorded.wire.url),
  ])
  return listen(({ url = '' }, response) => {
    const body = pages[url]
    if (body === undefined) return void response.writeHead(204).end()
    const type = /\.\w+$/.exec(url)?.[0] ?? '.html'
    response
      .writeHead(200, { 'content-type': TYPES[type], ...Object.fromEntries(headers) })
      .end(body)
  })
}
