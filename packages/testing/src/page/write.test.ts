import { createCollector } from '@candor/collector'
import { serve } from '@candor/collector/node'
import { sqlite } from '@candor/collector/sqlite'
import type { CandorEvent, Content, Loop } from '@candor/protocol'
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import { listen } from '../listen.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import type { Undo } from '../undo-after.ts'
import { pressKey, tabTo } from './keyboard.ts'

const LEAD = 'the-token-of-leads'
const POWER_USER = 'the-token-of-power-users'

/** What someone may write who wants to be more than a text. */
const HOSTILE = '<img src=x onerror="document.title=1"><script>alert(1)</script>" onclick="alert(2)'

const DEALS = { app: 'own', object: 'deals', view: 'record' } as const

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  adapters: [{ app: 'own', objects: ['deals'], routes: [{ at: '/:object/:id', view: 'record' }] }],
  ideas: [
    { id: 'dark', title: { en: 'A dark theme', de: 'Ein dunkles Design' }, from: '2026-01-01' },
    {
      id: 'map',
      title: { en: 'A map of visits', de: 'Eine Karte der Besuche' },
      reply: { status: 'done', text: { en: 'It is there.', de: 'Sie ist da.' }, on: '2026-01-01' },
    },
  ],
  tips: [
    {
      id: 'clone',
      title: { en: 'Clone a deal', de: 'Ein Geschäft kopieren' },
      benefit: { en: 'You type it once.', de: 'Du tippst es einmal.' },
      author: 'CRM team',
      until: '2099-12-31',
      where: [DEALS],
    },
  ],
  surveys: [
    {
      id: 'start',
      title: { en: 'The start', de: 'Der Start' },
      from: '2026-01-01',
      until: '2099-12-31',
      questions: [
        { id: 'ready', type: 'rating', title: { en: 'Are you ready?', de: 'Bist du bereit?' } },
      ],
    },
  ],
  powerUsers: [{ name: 'CRM team', channels: [{ kind: 'mail', to: 'crm@example.com' }] }],
}

const WEEK_MS = 7 * 86_400_000

const undos: Undo[] = []
const onEnd = (undo: Undo) => void undos.push(undo)
test.after(async () => {
  for (const undo of undos.reverse()) await undo()
})

/** Weeks that the collector's clock goes after the real one. */
let behind = 2
const collector = createCollector({
  store: sqlite(join(temporaryFolder(onEnd), 'candor.db')),
  content: CONTENT,
  token: LEAD,
  powerUserToken: POWER_USER,
  now: () => new Date(Date.now() - behind * WEEK_MS),
})
onEnd(() => collector.close())
const { url, close } = await serve(collector, { port: 0, host: 'localhost' })
onEnd(close)

const id = () => randomBytes(16).toString('base64url')
const said = Array.from({ length: 10 }, (_, index): CandorEvent[] => [
  {
    id: id(),
    kind: 'feedback',
    context: DEALS,
    rating: 2,
    reason: 'too-complex',
    text: `Too many clicks ${index} ${HOSTILE}`,
  },
  { id: id(), kind: 'idea', context: DEALS, text: `Fewer fields ${index} ${HOSTILE}` },
  { id: id(), kind: 'tip', tip: 'clone', verdict: 'not-for-me' },
  { id: id(), kind: 'survey', survey: 'start', answers: [{ question: 'ready', value: 2 }] },
]).flat()
const sent = await fetch(`${url}/v1/events`, {
  method: 'POST',
  body: JSON.stringify({ v: 1, events: said }),
})
assert.equal(((await sent.json()) as { accepted: string[] }).accepted.length, said.length)
behind = 0

const crm = await listen(({ url: path = '' }, response) => {
  if (path === '/favicon.ico') return void response.writeHead(404).end()
  const locale = new URL(path, 'http://localhost').searchParams.get('lang') ?? 'en'
  const tag = `<script src="${url}/candor.js" data-shadow="open" data-app="own" data-locale="${locale}" defer></script>`
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(`<!doctype html><html lang="en"><title>CRM</title>${tag}<h1>Deal</h1></html>`)
})
onEnd(crm.close)

const browser = await launchBrowser()
onEnd(() => browser.close())

/** The insights page as somebody sees it who has that token, in a browser of their own. */
async function insights(token = LEAD) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('dialog', (dialog) => {
    faults.push(dialog.message())
    void dialog.dismiss()
  })
  await page.goto(`${url}/insights#token=${token}`)
  await page.getByRole('heading', { name: 'Answer and announce' }).waitFor()
  return { page, faults, close: () => context.close() }
}

/** What the widget shows in the CRM: on the screen of a deal, in a language. */
async function widget(lang: 'en' | 'de') {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${crm.url}/deals/7?lang=${lang}`)
  await page
    .getByRole('button', { name: lang === 'en' ? 'Feedback & help' : 'Feedback & Hilfe' })
    .click()
  return { page, close: () => context.close() }
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

const textbox = (page: Page, group: string, language = 'English') =>
  page.getByRole('group', { name: group, exact: true }).getByRole('textbox', { name: language })

const published = (page: Page) => page.getByRole('status').getByText('Published.').waitFor()

async function loopNow(): Promise<Loop> {
  const headers = { authorization: `Bearer ${LEAD}` }
  return (await (await fetch(`${url}/v1/loop`, { headers })).json()) as Loop
}

const activeText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

/** Waits until the keyboard goes on from what says this. */
const focusAt = (page: Page, text: string) =>
  page.waitForFunction((said) => document.activeElement?.textContent === said, text)

test('an answer that is begun beside a screen is written by keyboard alone, and the widget shows it there in each language', async () => {
  const { page, faults, close } = await insights()
  const bar = page.getByRole('button', { name: 'Answer …', exact: true }).first()
  await bar.focus()
  await page.keyboard.press('Enter')
  assert.match(await activeText(page), /^Answer.*deals · record/i)
  await tabTo(page, textbox(page, 'What colleagues said'))
  await page.keyboard.type('Saving takes too many clicks')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Speichern braucht zu viele Klicks')
  await tabTo(page, page.getByRole('radio', { name: 'Planned' }))
  await page.keyboard.press('Space')
  await tabTo(page, textbox(page, 'What will be done, and by when'))
  await page.keyboard.type('One click from March on')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ab März ein Klick')
  await pressKey(page, button(page, 'Publish'))
  await published(page)
  assert.equal(await activeText(page), 'Answer …', 'the focus is where it was')

  const [written] = (await loopNow()).lists.answers
  assert.deepEqual(written?.value.where, [DEALS])
  assert.ok(written.value.from <= written.value.reply.on)
  for (const [lang, text] of [
    ['en', 'One click from March on'],
    ['de', 'Ab März ein Klick'],
  ] as const) {
    const shown = await widget(lang)
    await shown.page.getByRole('complementary').locator('summary').click()
    await shown.page.getByText(text).first().waitFor()
    await shown.close()
  }
  assert.deepEqual(faults, [])
  await close()
})

test('an answer begins at the screen to fix first, the tip and the survey it is about, by keyboard alone', async () => {
  const { page, faults, close } = await insights()
  const screen = page.getByRole('checkbox', { name: /^deals · record/i })
  for (const [heading, name, about, ticked] of [
    ['What to fix first', /^Answer: deals · record/i, /deals · record/i, true],
    ['What helps', 'Answer …', /Clone a deal/, true],
    ['Surveys', 'Answer …', /Are you ready\?/, false],
  ] as const) {
    const begin = page.getByRole('region', { name: heading }).getByRole('button', { name })
    await pressKey(page, begin)
    assert.match(await activeText(page), /^Answer/)
    assert.match(await activeText(page), about)
    assert.equal(await screen.isChecked(), ticked, heading)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    assert.ok(await begin.evaluate((element) => element === document.activeElement), heading)
  }
  assert.deepEqual(faults, [])
  await close()
})

test('news and the status of an idea reach the widget with the next content, and go when they are undone', async () => {
  const { page, faults, close } = await insights()
  await button(page, 'Announce something …').click()
  await page.getByRole('radio', { name: 'New feature' }).check()
  await textbox(page, 'The news in one line').fill(`Lists are faster ${HOSTILE}`)
  await textbox(page, 'What it means for the reader').fill('They load at once.')
  await button(page, 'Publish').click()
  await published(page)

  await button(page, 'Answer: A dark theme').click()
  await page.getByRole('radio', { name: 'Declined' }).check()
  await textbox(page, 'Why not').fill('The supplier does not offer it.')
  await button(page, 'Publish').click()
  await button(page, 'Change the answer: A dark theme').waitFor()

  const before = await widget('en')
  await before.page.getByText('You said, we did', { exact: true }).click()
  await button(before.page, 'All answers').click()
  await before.page.getByText('The supplier does not offer it.').first().waitFor()
  await button(before.page, 'News').click()
  await before.page.getByRole('heading', { name: 'Lists are faster <img src=x' }).waitFor()
  assert.equal(await before.page.title(), 'CRM', 'a hostile text stays a text in the widget')
  await before.close()

  await button(page, /^Take the news away: Lists are faster/).click()
  await page.getByRole('status').getByText('Taken away.').waitFor()
  await focusAt(page, 'Answer and announce')
  await page.locator('.told').getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('status').getByText('Taken back.').waitFor()
  await page.getByText(/Announcement undone by a project lead/).waitFor()
  const version = (await loopNow()).changes[0]?.version
  await button(page, `Undo version ${version}`).click()
  await page.getByRole('heading', { name: 'News' }).waitFor({ state: 'detached' })
  await focusAt(page, 'Answer and announce')
  const { lists, changes } = await loopNow()
  assert.deepEqual(lists.announcements, [])
  assert.ok(changes.every(({ role }) => role === 'lead'))
  assert.equal(lists.replies[0]?.value.status, 'declined')

  const after = await widget('en')
  await after.page.getByText('Saving takes too many clicks').first().waitFor()
  assert.equal(await after.page.getByText('Lists are faster').count(), 0)
  await after.close()
  assert.deepEqual(faults, [])
  await close()
})

test('what is at fault is said at its field, and a draft outlives a reload of the page', async () => {
  const { page, faults, close } = await insights()
  await button(page, 'Announce something …').click()
  await textbox(page, 'The news in one line').fill('Half a sentence')
  await page.getByLabel('Last day').fill('2020-01-01')
  await button(page, 'Publish').click()
  await page.getByText('Not published. 3 things are to be put right.').waitFor()
  const described = await page.evaluate(() => {
    const { activeElement: field } = document
    const ids = field?.getAttribute('aria-describedby')?.split(' ') ?? []
    return ids.map((id) => document.getElementById(id)?.textContent)
  })
  assert.deepEqual(described, [], 'a radio is described by its group')
  const group = page.getByRole('group', { name: 'What sort of news' })
  assert.match((await group.getAttribute('aria-describedby')) ?? '', /problem/)
  const last = page.getByLabel('Last day')
  const problem = await last.getAttribute('aria-describedby')
  assert.equal(await last.getAttribute('aria-invalid'), 'true')
  assert.match((await page.locator(`#${problem}`).textContent()) ?? '', /before the first day/)

  await page.reload()
  await button(page, 'Go on with Announcement').click()
  assert.equal(await textbox(page, 'The news in one line').inputValue(), 'Half a sentence')
  await page.keyboard.press('Escape')
  await page.getByRole('status').getByText('Kept as a draft in this tab.').waitFor()
  await button(page, 'Discard Announcement').click()
  await button(page, 'Bring it back').click()
  await button(page, 'Go on with Announcement').waitFor()
  assert.equal((await loopNow()).lists.announcements.length, 0)
  assert.deepEqual(faults, [])
  await close()
})

test('two leads who change the same answer are shown each other’s words, and choose', async () => {
  const [ann, ben] = [await insights(), await insights()]
  const openIdea = async (page: Page, text: string) => {
    await button(page, 'Change the answer: A dark theme').click()
    await textbox(page, 'Why not').fill(text)
  }
  await openIdea(ann.page, 'Words of Ann.')
  await openIdea(ben.page, 'Words of Ben.')
  await button(ann.page, 'Publish').click()
  await published(ann.page)
  await button(ben.page, 'Publish').click()
  const alert = ben.page.getByRole('alert')
  await alert.getByText('Words of Ann.').waitFor()
  assert.match(await activeText(ben.page), /somebody else has changed it meanwhile/)
  assert.equal(await textbox(ben.page, 'Why not').inputValue(), 'Words of Ben.')
  await button(ben.page, 'Go on with mine').click()
  await button(ben.page, 'Publish').click()
  await published(ben.page)
  assert.equal((await loopNow()).lists.replies[0]?.value.text['en'], 'Words of Ben.')

  await openIdea(ann.page, 'More of Ann.')
  await button(ann.page, 'Publish').click()
  await ann.page.getByRole('alert').getByText('Words of Ben.').waitFor()
  await button(ann.page, 'Take theirs').click()
  assert.equal(await textbox(ann.page, 'Why not').inputValue(), 'Words of Ben.')
  assert.deepEqual(
    [...ann.faults, ...ben.faults].filter((fault) => !fault.includes('409')),
    [],
  )
  await ann.close()
  await ben.close()
})

test('an answer that is lost on the way is not written twice', async () => {
  const { page, close } = await insights()
  await page.route('**/v1/ideas', async (route) => {
    await route.fetch()
    await route.abort()
    await page.unroute('**/v1/ideas')
  })
  await button(page, 'Put an idea to the vote …').click()
  await textbox(page, 'The idea in one line').fill('Fewer fields')
  await button(page, 'Publish').click()
  await page.getByRole('alert').getByText('cannot be reached').waitFor()
  await button(page, 'Publish').click()
  await published(page)
  assert.equal((await loopNow()).lists.ideas.length, 1)
  await close()
})

test('power users read what was written and are told who writes; nothing else is offered to them', async () => {
  const { page, faults, close } = await insights(POWER_USER)
  await page.getByText('You read as a power user').waitFor()
  await page.getByText('by a project lead').first().waitFor()
  for (const name of [/Answer/, /Announce/, /Change/, /Take/, /Undo/, /vote/])
    assert.equal(await button(page, name).count(), 0, String(name))
  assert.equal(await page.getByText('can be undone').count(), 0)
  assert.equal(await page.locator('.answer-bar').count(), 0)
  assert.deepEqual(faults, [])
  await close()
})

test('texts of colleagues and of leads are texts, and no other page may frame this one', async () => {
  const { page, faults, close } = await insights()
  await page.getByText('Fewer fields 0 <img').first().waitFor()
  await button(page, /^Put to the vote: Fewer fields/)
    .first()
    .click()
  await page.getByRole('dialog').getByText('<script>alert(1)</script>').waitFor()
  await textbox(page, 'The idea in one line').fill(HOSTILE)
  await button(page, 'Publish').click()
  await published(page)
  await page.getByRole('listitem').getByText(HOSTILE).first().waitFor()
  assert.equal(
    await page.locator('main img, main script, main [onclick], main [onerror]').count(),
    0,
  )
  assert.equal(await page.title(), 'Candor insights')

  await page.goto(crm.url)
  const framed = await page.evaluate(async (address) => {
    const frame = document.createElement('iframe')
    frame.src = address
    document.body.append(frame)
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    return frame.contentDocument?.body?.textContent ?? null
  }, `${url}/insights`)
  assert.equal(framed, null, 'what is framed is an error page of the browser')
  assert.ok(page.frames().every((frame) => !frame.url().startsWith(url)))
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('frame-ancestors')),
    [],
  )
  await close()
})

test('a token that is no longer accepted costs no words', async () => {
  const { page, close } = await insights()
  await button(page, 'Announce something …').click()
  await page.getByRole('radio', { name: 'Process' }).check()
  await textbox(page, 'The news in one line').fill('Training')
  await textbox(page, 'What it means for the reader').fill('Every Friday at nine')
  await page.evaluate(() => sessionStorage.setItem('candor-token', 'an-old-one'))
  await page.reload()
  await page.getByLabel('Token').fill(LEAD)
  await button(page, 'Show the report').click()
  await button(page, 'Go on with Announcement').click()
  await page.route('**/v1/announcements', (route) =>
    route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer old' } }),
  )
  await button(page, 'Publish').click()
  await page.getByRole('alert').getByText('does not accept your token any more').waitFor()
  await page.unroute('**/v1/announcements')
  await button(page, 'Sign in again').click()
  await button(page, 'Go on with Announcement').click()
  await button(page, 'Publish').click()
  await published(page)
  await close()
})
