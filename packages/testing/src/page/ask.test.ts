import type { Content, Text } from '@candor/protocol'
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { storedAnswers } from '../stored-answers.ts'
import { undoAfter } from '../undo-after.ts'
import { pressKey, tabTo } from './keyboard.ts'
import { flushUntil } from './flush-until.ts'
import { openPage } from './open-page.ts'

const both = (en: string, de: string): Text => ({ en, de })

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  adapters: [{ app: 'own', objects: ['deals'], routes: [{ at: '/:object/:id', view: 'record' }] }],
  departments: [{ id: 'sales', name: both('Sales', 'Verkauf'), headcount: 40 }],
  topics: [
    { id: 'mobile', title: both('On the road', 'Unterwegs') },
    { id: 'forecast', title: both('Forecast', 'Prognose'), where: [{ object: 'deals' }] },
  ],
  powerUsers: [
    {
      name: 'Sales contact',
      departments: ['sales'],
      channels: [
        { kind: 'teams', to: 'sales@example.com' },
        { kind: 'slack', to: 'https://example.slack.com/team/U01' },
        { kind: 'mail', to: 'sales@example.com' },
        { kind: 'phone', to: '+41 44 000 00 01' },
        { kind: 'booking', to: 'https://booking.example.com/sales' },
      ],
    },
    {
      name: 'Road contact',
      topics: ['mobile'],
      channels: [{ kind: 'mail', to: 'road@example.com' }],
    },
  ],
}

const WORDS = {
  en: {
    launcher: 'Feedback & help',
    ask: 'Ask',
    about: 'What is it about?',
    mobile: 'On the road',
    channels: ['Teams chat', 'Slack', 'E-mail', 'Call', 'Book a time'],
    draft: 'I have a question about this screen: deals · record (own)',
    question: 'I had a question here: On the road',
    counted: 'Counted: On the road',
  },
  de: {
    launcher: 'Feedback & Hilfe',
    ask: 'Fragen',
    about: 'Worum geht es?',
    mobile: 'Unterwegs',
    channels: ['Teams-Chat', 'Slack', 'E-Mail', 'Anrufen', 'Termin buchen'],
    draft: 'Ich habe eine Frage zu dieser Seite: deals · Datensatz (own)',
    question: 'Hier hatte ich eine Frage: Unterwegs',
    counted: 'Gezählt: Unterwegs',
  },
}

/** Name of the person whose card is that. */
const firstOf = (page: Page) => page.locator('.first h4').innerText()

for (const language of ['en', 'de'] as const)
  test(`${language}: a person is found by keyboard, and that a question came up is counted in the database`, async (test) => {
    const w = WORDS[language]
    const { page, db, wire } = await openPage(undoAfter(test), {
      content: CONTENT,
      path: '/deals/4711',
      attributes: `data-delay="86400" data-app="own" data-department="sales" data-locale="${language}"`,
    })
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    await pressKey(page, button(w.launcher))
    await pressKey(page, button(w.ask))
    await page.getByRole('article').first().waitFor()
    assert.equal(await firstOf(page), 'Sales contact')

    const drafts: string[] = []
    for (const channel of w.channels) {
      const link = page.getByRole('link', { name: `${channel}: Sales contact` })
      await tabTo(page, link)
      drafts.push(decodeURIComponent((await link.getAttribute('href')) ?? ''))
    }
    assert.deepEqual(drafts, [
      `https://teams.microsoft.com/l/chat/0/0?users=sales@example.com&message=${w.draft}`,
      'https://example.slack.com/team/U01',
      `mailto:sales@example.com?subject=${w.draft}`,
      'tel:+41440000001',
      'https://booking.example.com/sales',
    ])

    await tabTo(page, page.getByRole('combobox', { name: w.about }))
    await page.keyboard.type(w.mobile)
    await button(w.question).waitFor()
    assert.equal(await firstOf(page), 'Road contact')
    await pressKey(page, button(w.question))
    await button(w.counted).waitFor()
    await page.keyboard.press('Enter')
    assert.deepEqual(
      wire.requests.filter(({ method }) => method === 'POST'),
      [],
      'looking sends nothing',
    )
    await flushUntil(page, () => storedAnswers(db).length >= 1)
    assert.deepEqual(storedAnswers(db), [{ question: 'ask.topic', value: 'mobile' }])
  })
