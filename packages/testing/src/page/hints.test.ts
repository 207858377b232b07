import type { Anchor, Content, Hint, HintRule, Text } from '@candor/protocol'
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { findings } from '../canary/findings.ts'
import { keptIn } from '../kept-in.ts'
import type { Recorder } from '../record-requests.ts'
import { undoAfter } from '../undo-after.ts'
import { pressKey, tabTo } from './keyboard.ts'
import type { OpenPage } from './open-page.ts'
import { openPage } from './open-page.ts'

const both = (en: string, de: string): Text => ({ en, de })

/** What stands in the fields of the page, and what the employee writes into them. */
const MARKS = {
  input: 'Canary-Input-Brombeere',
  textarea: 'Canary-Textarea-Wegwarte',
  select: 'Canary-Select-Holunder',
  editable: 'Canary-Editable-Kornrade',
  combobox: 'Canary-Combobox-Hagebutte',
  shown: 'Canary-Read-Only-Eberesche',
  date: '2001-09-13',
  address: 'http://canary-link-sanddorn.example/',
  written: 'canary.written.schlehdorn@marks.example',
}

/** Each field, how it is written, and a rule that holds for what stands in it. */
const FIELDS: Record<string, { html: string; rule: HintRule }> = {
  input: {
    html: `<label>Mail <input id="input" value="${MARKS.input}"></label>`,
    rule: { is: 'not', format: 'mail' },
  },
  textarea: {
    html: `<label>Code <textarea id="textarea">${MARKS.textarea}</textarea></label>`,
    rule: { is: 'unlike', mask: 'AA-9999' },
  },
  select: {
    html: `<label>Phone <select id="select"><option>${MARKS.select}</select></label>`,
    rule: { is: 'not', format: 'phone' },
  },
  editable: {
    html: `<div id="editable" contenteditable aria-label="Site">${MARKS.editable}</div>`,
    rule: { is: 'not', format: 'link' },
  },
  combobox: {
    html: `<div id="combobox" role="combobox" tabindex="0">${MARKS.combobox}</div>`,
    rule: { is: 'not', format: 'number' },
  },
  shown: {
    html: `<dl><dt id="shown">Contact</dt><dd>${MARKS.shown}</dd></dl>`,
    rule: { is: 'not', format: 'mail' },
  },
  date: {
    html: `<label>Last call <input id="date" type="date" value="${MARKS.date}"></label>`,
    rule: { is: 'older', days: 30 },
  },
  address: {
    html: `<div id="address"><a href="${MARKS.address}">${MARKS.address}</a></div>`,
    rule: { is: 'not', format: 'link' },
  },
  empty: {
    html: '<label>Next step <input id="empty"></label>',
    rule: { is: 'empty' },
  },
}

const anchorOf = (id: string): Anchor => ({
  id,
  title: both(id, id),
  selectors: [`#${id}`],
})

const hintOf = ([id, { rule }]: [string, { rule: HintRule }]): Hint => ({
  id: `hint-${id}`,
  anchor: id,
  rules: [rule],
  title: both(`About ${id}`, `Zu ${id}`),
  benefit: both(`You gain by ${id}.`, `Du gewinnst mit ${id}.`),
})

const CONTENT: Content = {
  v: 1,
  site: 'hints',
  anchors: Object.keys(FIELDS).map(anchorOf),
  hints: Object.entries(FIELDS).map(hintOf),
  checklists: [
    {
      id: 'first-week',
      title: both('Your first week', 'Deine erste Woche'),
      steps: [{ id: 'call', title: both('Log a call', 'Erfasse einen Anruf') }],
    },
  ],
  goals: [
    {
      id: 'one-list',
      title: both('One list for all', 'Eine Liste für alle'),
      reached: 40,
      from: '2026-01-01',
      until: '2099-12-31',
    },
  ],
  recognitions: [{ id: 'thanks', text: both('It runs.', 'Es läuft.'), on: '2026-01-02' }],
}

const WORDS = {
  en: {
    launcher: 'Feedback & help',
    tips: 'Tips',
    news: 'News',
    private: 'Read in this page and shown to you alone. Nothing of it is sent or kept.',
    about: 'About ',
    keep: 'Keep my progress in this browser. Only you see it.',
    step: 'Log a call',
    resolved: 'You have put one hint about your data right.',
    goal: 'One list for all',
    reached: '40% reached',
    thanks: 'It runs.',
    erase: 'Erase my progress',
    erased: 'Your progress is erased, and no longer kept.',
  },
  de: {
    launcher: 'Feedback & Hilfe',
    tips: 'Tipps',
    news: 'Neues',
    private:
      'In dieser Seite gelesen und nur dir gezeigt. Nichts davon wird gesendet oder aufbewahrt.',
    about: 'Zu ',
    keep: 'Meinen Fortschritt in diesem Browser behalten. Nur du siehst ihn.',
    step: 'Erfasse einen Anruf',
    resolved: 'Bei einem Hinweis hast du deine Daten verbessert.',
    goal: 'Eine Liste für alle',
    reached: '40 % erreicht',
    thanks: 'Es läuft.',
    erase: 'Meinen Fortschritt löschen',
    erased: 'Dein Fortschritt ist gelöscht und wird nicht mehr behalten.',
  },
}

const open = (onEnd: Parameters<typeof openPage>[0], locale: string): Promise<OpenPage> =>
  openPage(onEnd, {
    content: CONTENT,
    attributes: `data-delay="86400" data-department="sales" data-locale="${locale}"`,
    body: `<main>${Object.values(FIELDS)
      .map(({ html }) => html)
      .join('\n')}</main>`,
  })

const flush = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'candor') as { flush(): Promise<void> }).flush())

/** All that came over the wire, request by request. */
const sentOver = ({ requests }: Recorder) =>
  new Map(
    requests.map(({ method, path, headers, body }, at) => [
      `request ${at} ${method} ${path.split('?', 1)[0]}`,
      Buffer.from(`${path} ${JSON.stringify(headers)} ${body}`),
    ]),
  )

/** All that the page asked for from here on, wherever it went. */
function recordAsked(page: Page): Map<string, Buffer> {
  const asked = new Map<string, Buffer>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    const said = `${decodeURIComponent(request.url())} ${request.postData() ?? ''}`
    asked.set(`asked ${asked.size} ${request.method()} ${pathname}`, Buffer.from(said))
  })
  return asked
}

for (const language of ['en', 'de'] as const)
  test(`${language}: of a page full of values all hints are used and nothing leaves it, nor is it kept`, async (test) => {
    const w = WORDS[language]
    const { page, wire } = await open(undoAfter(test), language)
    const asked = recordAsked(page)
    const dialog = page.getByRole('dialog')
    await pressKey(page, page.getByRole('button', { name: w.launcher }))
    await pressKey(page, page.getByRole('button', { name: w.tips, exact: true }))

    // Every field is read: a hint that is missing here would prove nothing.
    for (const id of Object.keys(FIELDS))
      await dialog.getByRole('heading', { name: `${w.about}${id}`, exact: true }).waitFor()
    await dialog.getByText(w.private).waitFor()
    await pressKey(page, page.getByRole('switch', { name: w.keep }), 'Space')
    await pressKey(page, page.getByRole('checkbox', { name: w.step }), 'Space')

    await tabTo(page, page.locator('#input'))
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(MARKS.written)
    await page.keyboard.press('Tab')
    await dialog.getByText(w.resolved).waitFor()
    assert.equal(await dialog.getByRole('heading', { name: `${w.about}input` }).count(), 0)

    await pressKey(page, page.getByRole('button', { name: w.news, exact: true }))
    for (const text of [w.goal, w.reached, w.thanks]) await dialog.getByText(text).waitFor()
    await flush(page)

    const kept = await keptIn(page)
    assert.match(kept, /"resolved":\{"hint-input":1\}/, 'what is kept is looked at')
    assert.deepEqual(findings(MARKS, new Map([['browser', Buffer.from(kept)]])), [])
    assert.deepEqual(findings(MARKS, new Map([...sentOver(wire), ...asked])), [])
    const methods = new Set(wire.requests.map(({ method }) => method))
    assert.deepEqual([...methods], ['GET'], 'looking, ticking off and putting right send nothing')
  })

for (const language of ['en', 'de'] as const)
  test(`${language}: progress outlives the page, and is erased by the keyboard alone`, async (test) => {
    const w = WORDS[language]
    const { page } = await open(undoAfter(test), language)
    const toTips = async () => {
      await pressKey(page, page.getByRole('button', { name: w.launcher }))
      await pressKey(page, page.getByRole('button', { name: w.tips, exact: true }))
    }
    const step = page.getByRole('checkbox', { name: w.step })
    await toTips()
    await pressKey(page, page.getByRole('switch', { name: w.keep }), 'Space')
    await pressKey(page, step, 'Space')
    await page.getByRole('checkbox', { name: w.step, checked: true }).waitFor()
    assert.match(await keptIn(page), /"first-week\/call"/)

    await page.reload()
    await toTips()
    await page.getByRole('checkbox', { name: w.step, checked: true }).waitFor()
    await pressKey(page, page.getByRole('switch', { name: w.keep }), 'Space')
    await pressKey(page, page.getByRole('button', { name: w.erase }))
    await page.getByText(w.erased).waitFor()
    await step.first().waitFor({ state: 'detached' })
    assert.doesNotMatch(await keptIn(page), /progress|first-week/)
  })
