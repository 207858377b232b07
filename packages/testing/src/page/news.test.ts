import type { Content, Text } from '@candor/protocol'
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { undoAfter } from '../undo-after.ts'
import { storedAnswers } from '../stored-answers.ts'
import { pressKey, tabTo } from './keyboard.ts'
import { flushUntil } from './flush-until.ts'
import { openPage } from './open-page.ts'

const both = (en: string, de: string): Text => ({ en, de })

/** The first day of a month: 0 is that of the test, -1 the one before. */
function firstOf(month: number): string {
  const now = new Date()
  const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + month, 1))
  return day.toISOString().slice(0, 10)
}

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  digest: 'month',
  adapters: [{ app: 'own', objects: ['deals'], routes: [{ at: '/:object/:id', view: 'record' }] }],
  announcements: [
    {
      id: 'rollout',
      kind: 'status',
      title: both('The second region is live', 'Die zweite Region ist dabei'),
      body: both('Two are to come.', 'Zwei folgen noch.'),
      from: firstOf(0),
      until: '2099-12-31',
    },
    {
      id: 'close-date',
      kind: 'feature',
      title: both('The close date asks once', 'Das Abschlussdatum fragt einmal'),
      body: both('It moves by itself.', 'Es zieht nach.'),
      where: [{ object: 'deals' }],
      from: firstOf(-1),
      until: '2099-12-31',
    },
    {
      id: 'outage',
      kind: 'problem',
      title: both('Lists were slow', 'Listen waren langsam'),
      body: both('It is mended.', 'Es ist behoben.'),
      from: firstOf(-1),
      until: firstOf(-1),
    },
  ],
  tips: [
    {
      id: 'sizes',
      title: both('The right size', 'Die richtige Größe'),
      benefit: both('Fewer returns.', 'Weniger Rücksendungen.'),
      author: 'Depot',
      until: '2099-12-31',
    },
  ],
  ideas: [{ id: 'size-chart', title: both('A chart of sizes', 'Eine Grössentabelle') }],
  powerUsers: [{ name: 'CRM team', channels: [{ kind: 'mail', to: 'crm@example.com' }] }],
}

const WORDS = {
  en: {
    launcher: 'Feedback & help',
    news: 'News',
    isNew: 'Not read yet',
    here: 'New feature · about this screen',
    problem: 'Known problem',
    mended: 'It is mended.',
    search: 'Search tips, news and people',
    query: 'SIZE',
    results: '2 results',
    tip: 'The right size',
    verdict: 'True for me',
    thanks: 'Thank you.',
    nothing: 'Nothing found.',
    propose: 'Propose an idea',
    text: 'What would help you in your work?',
  },
  de: {
    launcher: 'Feedback & Hilfe',
    news: 'Neues',
    isNew: 'Ungelesen',
    here: 'Neue Funktion · zu dieser Seite',
    problem: 'Bekanntes Problem',
    mended: 'Es ist behoben.',
    search: 'Tipps, Neues, Personen suchen',
    query: 'groesse',
    results: '2 Treffer',
    tip: 'Die richtige Größe',
    verdict: 'Stimmt für mich',
    thanks: 'Danke.',
    nothing: 'Nichts gefunden.',
    propose: 'Idee vorschlagen',
    text: 'Was würde dir bei der Arbeit helfen?',
  },
}

const flush = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'candor') as { flush(): Promise<void> }).flush())

const open = (onEnd: Parameters<typeof openPage>[0], language: string) =>
  openPage(onEnd, {
    content: CONTENT,
    path: '/deals/7',
    attributes: `data-delay="86400" data-app="own" data-locale="${language}"`,
  })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

for (const language of ['en', 'de'] as const) {
  const w = WORDS[language]

  test(`${language}: news of the screen come first, are new once, and the month is summed up, by keyboard alone`, async (test) => {
    const { page, wire } = await open(undoAfter(test), language)
    const isNew = page.getByText(w.isNew)
    await pressKey(page, page.getByRole('button', { name: w.launcher }))
    await pressKey(page, button(page, w.news))
    await isNew.first().waitFor()
    assert.equal(await isNew.count(), 2)
    const first = await page.getByRole('article').first().innerText()
    assert.ok(first.includes(w.here), first)

    const month = new Date(firstOf(-1)).toLocaleDateString(language, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
    await pressKey(page, page.locator('summary', { hasText: month }))
    await page.getByText(w.mended).waitFor()
    await page.getByRole('heading', { name: w.problem }).waitFor()

    await page.reload()
    await pressKey(page, page.getByRole('button', { name: w.launcher }))
    await pressKey(page, button(page, w.news))
    await page.getByRole('article').first().waitFor()
    // The count is taken once the storage has been read: the same read that would bring the marks.
    await page.evaluate(() =>
      (Reflect.get(window, 'candor') as { ledger(): Promise<unknown> }).ledger(),
    )
    assert.equal(await isNew.count(), 0)
    await flush(page)
    assert.deepEqual(
      wire.requests.filter(({ method }) => method === 'POST'),
      [],
      'reading sends nothing',
    )
  })

  test(`${language}: a tip is searched and answered, and what is not found is proposed, by keyboard alone`, async (test) => {
    const { page, db } = await open(undoAfter(test), language)
    await pressKey(page, page.getByRole('button', { name: w.launcher }))
    await pressKey(page, button(page, w.news))
    await tabTo(page, page.getByRole('searchbox', { name: w.search }))
    await page.keyboard.type(w.query)
    await page.getByText(w.results).waitFor()
    await page.getByRole('heading', { name: w.tip }).waitFor()
    await pressKey(page, button(page, w.verdict))
    await page.getByText(w.thanks, { exact: true }).waitFor()

    await tabTo(page, page.getByRole('searchbox', { name: w.search }))
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('teleporter')
    await page.getByText(w.nothing).waitFor()
    await pressKey(page, button(page, w.propose))
    assert.equal(await page.getByRole('textbox', { name: w.text }).inputValue(), 'teleporter')
    await flushUntil(page, () => storedAnswers(db).length >= 1)
    assert.deepEqual(storedAnswers(db), [{ question: 'tip.sizes', value: 'true-for-me' }])
  })
}
