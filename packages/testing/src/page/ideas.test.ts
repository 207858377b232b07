import type { Content, Text } from '@candor/protocol'
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import type { Recorder } from '../record-requests.ts'
import { storedAnswers } from '../stored-answers.ts'
import { undoAfter } from '../undo-after.ts'
import { pressKey, tabTo } from './keyboard.ts'
import { flushUntil } from './flush-until.ts'
import { openPage } from './open-page.ts'

const both = (en: string, de: string): Text => ({ en, de })

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  adapters: [
    {
      app: 'own',
      objects: ['deals', 'contacts'],
      routes: [{ at: '/:object/:id', view: 'record' }],
    },
  ],
  answers: [
    {
      id: 'twice',
      where: [{ app: 'own', object: 'deals' }],
      said: both('I enter it twice.', 'Ich erfasse es doppelt.'),
      from: '2026-10-20',
      reply: { status: 'done', on: '2026-11-01', text: both('Once is enough.', 'Einmal genügt.') },
    },
  ],
  ideas: [
    {
      id: 'offline',
      title: both('Read without a connection', 'Ohne Verbindung lesen'),
      from: '2026-10-01',
      reply: { status: 'planned', on: '2026-10-02', text: both('In May.', 'Im Mai.') },
    },
    { id: 'dark', title: both('A dark theme', 'Ein dunkles Design') },
  ],
  powerUsers: [{ name: 'CRM team', channels: [{ kind: 'mail', to: 'crm@example.com' }] }],
}

const WORDS = {
  en: {
    launcher: 'Feedback & help',
    replies: 'You said, we did',
    after: 'November 1, 2026 · answered after 12 days',
    all: 'All answers',
    planned: 'Planned',
    reason: 'Does not fit how I work',
    send: 'Send anonymously',
    propose: 'Propose an idea',
    text: 'What would help you in your work?',
    idea: 'Please a dark theme for the evening',
    similar: 'Is it one of these?',
    thanks: 'Thank you for your idea.',
    vote: 'Vote: A dark theme',
    voted: 'You voted',
  },
  de: {
    launcher: 'Feedback & Hilfe',
    replies: 'Gesagt – und was daraus wird',
    after: '1. November 2026 · beantwortet nach 12 Tagen',
    all: 'Alle Antworten',
    planned: 'Geplant',
    reason: 'Passt nicht zu meiner Arbeit',
    send: 'Anonym senden',
    propose: 'Idee vorschlagen',
    text: 'Was würde dir bei der Arbeit helfen?',
    idea: 'Bitte ein dunkles Design für den Abend',
    similar: 'Ist es eine davon?',
    thanks: 'Danke für deine Idee.',
    vote: 'Dafür stimmen: Ein dunkles Design',
    voted: 'Du bist dafür',
  },
}

const languages = ['en', 'de'] as const

const attributesOf = (locale: string) => `data-delay="86400" data-app="own" data-locale="${locale}"`

const flush = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'candor') as { flush(): Promise<void> }).flush())

const button = (page: Page, name: string) => page.getByRole('button', { name })

const postsTo = ({ requests }: Recorder) => requests.filter(({ method }) => method === 'POST')

for (const language of languages)
  test(`${language}: an idea and a vote come into the database by the keyboard alone`, async (test) => {
    const w = WORDS[language]
    const { page, db, wire } = await openPage(undoAfter(test), {
      content: CONTENT,
      path: '/deals/7',
      attributes: attributesOf(language),
    })
    await pressKey(page, button(page, w.launcher))
    await page.getByRole('dialog').waitFor()

    // A reason is answered by an invitation, which leads to the form.
    await tabTo(page, page.getByRole('radio', { name: '1:' }))
    await page.keyboard.press('Tab')
    for (let one = 0; one < 2; one += 1) await page.keyboard.press('ArrowDown')
    await page.getByRole('radio', { name: w.reason, checked: true }).waitFor()
    await pressKey(page, button(page, w.send))
    await button(page, w.propose).waitFor()
    assert.deepEqual(postsTo(wire), [])
    await pressKey(page, button(page, w.propose))

    // The form has the focus: one writes, sees what is alike, and sends it all the same.
    await page.keyboard.type(w.idea)
    await page.getByText(w.similar).waitFor()
    const shown = await page.getByRole('textbox', { name: w.text }).inputValue()
    assert.equal(shown, w.idea)
    await pressKey(page, button(page, w.send))
    await page.getByText(w.thanks).waitFor()

    // The focus is at the thanks; the ideas to vote for are below.
    await pressKey(page, button(page, w.vote))
    await button(page, w.voted).waitFor()
    await flushUntil(page, () => storedAnswers(db).length >= 3)
    assert.deepEqual(storedAnswers(db), [
      { question: 'feedback.reason', value: 'does-not-fit' },
      { question: 'idea', value: w.idea },
      { question: 'vote.dark', value: 'vote' },
    ])
  })

for (const language of languages)
  test(`${language}: a reply of the content file appears on its screen, and all of them in the news`, async (test) => {
    const w = WORDS[language]
    const { page, wire } = await openPage(undoAfter(test), {
      content: CONTENT,
      path: '/deals/7',
      attributes: attributesOf(language),
    })
    await pressKey(page, button(page, w.launcher))
    const above = page.getByRole('complementary', { name: w.replies })
    await above.getByText(w.after).waitFor()
    await pressKey(page, button(page, w.all))
    await page.getByRole('heading', { name: w.replies }).waitFor()
    const news = await page.getByRole('dialog').innerText()
    for (const part of [...Object.values(CONTENT.answers ?? []), ...(CONTENT.ideas ?? [])])
      if (part.reply) assert.ok(news.includes(part.reply.text[language] ?? '-'), news)
    assert.ok(news.includes(w.planned), news)

    await page.goto(new URL('/contacts/8', page.url()).href)
    await pressKey(page, button(page, w.launcher))
    await page.getByText('contacts ·').first().waitFor()
    assert.equal(await above.count(), 0)
    await flush(page)
    assert.deepEqual(postsTo(wire), [], 'looking sends nothing')
  })
