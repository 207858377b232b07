import type { Content, Survey } from '@candor/protocol'
import assert from 'node:assert/strict'
import test from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { storedAnswers } from '../stored-answers.ts'
import { undoAfter } from '../undo-after.ts'
import { pressKey, tabTo } from './keyboard.ts'
import { openPage } from './open-page.ts'

const both = (en: string, de: string) => ({ en, de })

const ROAD: Survey = {
  id: 'road',
  title: both('On the road', 'Unterwegs'),
  from: '2026-01-01',
  until: '2999-12-31',
  questions: [
    { id: 'visits', type: 'yes-no', required: true, title: both('Visits?', 'Besuche?') },
    {
      id: 'when',
      type: 'single',
      title: both('When?', 'Wann?'),
      choices: [
        { id: 'morning', title: both('Morning', 'Morgen') },
        { id: 'evening', title: both('Evening', 'Abend') },
      ],
      when: [{ question: 'visits', is: ['yes'] }],
    },
    { id: 'rated', type: 'rating', newPage: true, title: both('Good?', 'Gut?') },
    { id: 'recommend', type: 'nps', title: both('Recommend?', 'Empfehlen?') },
    { id: 'effort', type: 'effort', title: both('Hard?', 'Mühsam?') },
    {
      id: 'phone',
      type: 'matrix',
      newPage: true,
      title: both('On the phone?', 'Auf dem Handy?'),
      rows: [{ id: 'search', title: both('Search', 'Suche') }],
      choices: [
        { id: 'well', title: both('Well', 'Gut') },
        { id: 'badly', title: both('Badly', 'Schlecht') },
      ],
    },
    {
      id: 'helps',
      type: 'multiple',
      title: both('What helps?', 'Was hilft?'),
      choices: [
        { id: 'tips', title: both('Tips', 'Tipps') },
        { id: 'people', title: both('People', 'Leute') },
      ],
    },
    {
      id: 'first',
      type: 'ranking',
      title: both('What first?', 'Was zuerst?'),
      choices: [
        { id: 'offline', title: both('Offline', 'Ohne Netz') },
        { id: 'dictate', title: both('Dictating', 'Diktieren') },
      ],
    },
    { id: 'read', type: 'statement', newPage: true, title: both('Last', 'Zuletzt') },
    { id: 'short', type: 'short-text', title: both('In a word?', 'In einem Wort?') },
    { id: 'long', type: 'text', title: both('In words?', 'In Worten?') },
  ],
}

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  departments: [{ id: 'sales', name: { en: 'Sales' }, headcount: 40 }],
  surveys: [ROAD],
}

/** What the test reads in the panel, by language. */
const SAYS = {
  en: {
    launcher: 'Feedback & help',
    answer: 'Answer',
    resume: 'Go on',
    decline: 'No, thanks',
    declined: 'You will not be asked again.',
    later: 'Later',
    postponed: 'Until tomorrow, then.',
    news: 'News',
    undo: 'Take it back',
    next: 'Next',
    stop: 'Finish later',
    send: 'Send anonymously',
    thanks: 'Thank you. You were heard.',
    exact: 'The exact data',
    ledger: 'What leaves this browser',
    closed: 'This browser does not keep whether you answered.',
    radios: [
      ['Visits?', 'Yes'],
      ['When?', 'Evening'],
      ['Good?', '4'],
      ['Recommend?', '8'],
      ['Hard?', '2'],
      ['On the phone?', 'Search: Badly'],
    ],
    people: 'People',
    up: 'Move up: Dictating',
    texts: ['In a word?', 'In words?'],
  },
  de: {
    launcher: 'Feedback & Hilfe',
    answer: 'Antworten',
    resume: 'Weitermachen',
    decline: 'Nein, danke',
    declined: 'Du wirst nicht mehr gefragt.',
    later: 'Später',
    postponed: 'Dann bis morgen.',
    news: 'Neues',
    undo: 'Rückgängig machen',
    next: 'Weiter',
    stop: 'Später fertig machen',
    send: 'Anonym senden',
    thanks: 'Danke. Du wurdest gehört.',
    exact: 'Die genauen Daten',
    ledger: 'Was diesen Browser verlässt',
    closed: 'Dieser Browser behält nicht, ob du geantwortet hast.',
    radios: [
      ['Besuche?', 'Ja'],
      ['Wann?', 'Abend'],
      ['Gut?', '4'],
      ['Empfehlen?', '8'],
      ['Mühsam?', '2'],
      ['Auf dem Handy?', 'Suche: Schlecht'],
    ],
    people: 'Leute',
    up: 'Nach oben: Diktieren',
    texts: ['In einem Wort?', 'In Worten?'],
  },
}

/** How the disk shows that a page has been kept to its last answer. */
const LAST_SAID = ['"evening"', '"effort","value":2', '"dictate"', 'ann@example.com']

type Language = keyof typeof SAYS

/** Milliseconds. */
const HOUR = 3_600_000
const DAY = 24 * HOUR

const pageIn = (onEnd: Parameters<typeof openPage>[0], language: Language = 'en') =>
  openPage(onEnd, {
    content: CONTENT,
    attributes: `data-delay="86400" data-department="sales" data-locale="${language}"`,
  })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const radio = (page: Page, [group = '', name = '']: string[]) =>
  page
    .getByRole('group', { name: group })
    .or(page.getByRole('radiogroup', { name: group }))
    .getByRole('radio', { name, exact: true })

/** Opens the panel and the survey without a mouse. */
async function begin(page: Page, language: Language, how: 'answer' | 'resume' = 'answer') {
  const says = SAYS[language]
  await pressKey(page, button(page, says.launcher))
  await pressKey(page, button(page, says[how]))
  await page.getByRole('progressbar').waitFor()
}

/** Told what page has been filled in, before one goes on. */
type OnPage = (page: number) => Promise<void>

/** Answers all that is asked, by keyboard. */
async function fill(page: Page, language: Language, on: OnPage = async () => {}) {
  const { radios, next, people, up, texts } = SAYS[language]
  const press = async (choices: string[][]) => {
    for (const choice of choices) await chooseByKeys(page, choice)
  }
  const steps = [
    () => press(radios.slice(0, 2)),
    () => press(radios.slice(2, 5)),
    async () => {
      await press(radios.slice(5))
      await pressKey(page, page.getByRole('checkbox', { name: people }), 'Space')
      await pressKey(page, button(page, up))
    },
    async () => {
      await tabTo(page, page.getByRole('textbox', { name: texts[0] ?? '' }))
      await page.keyboard.type('fine')
      await tabTo(page, page.getByRole('textbox', { name: texts[1] ?? '' }))
      await page.keyboard.type('ask ann@example.com')
    },
  ]
  for (const [index, step] of steps.entries()) {
    await step()
    await on(index)
    await pressKey(page, button(page, next))
  }
}

/** Into the group by Tab, and on by the arrows: only one of a group is in the order of Tab. */
async function chooseByKeys(page: Page, choice: string[]): Promise<void> {
  const target = radio(page, choice)
  await target.waitFor({ state: 'attached' })
  const group = await target.getAttribute('name')
  const first = page.locator(`input[name="${group}"]`).first()
  await tabTo(page, first)
  await page.keyboard.press('Space')
  while (!(await target.isChecked())) await page.keyboard.press('ArrowRight')
}

const flush = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'candor') as { flush(): Promise<void> }).flush())

/** Why the handle has not taken each of these; `''` where it has. */
const send = (page: Page, events: object[]) =>
  page.evaluate((events) => {
    const candor = Reflect.get(window, 'candor') as { send(event: object): Promise<void> }
    const refusalOf = (event: object) =>
      candor.send(event).then(
        () => '',
        (error: unknown) => `${error}`,
      )
    return Promise.all(events.map(refusalOf))
  }, events)

/** All that the page's own database holds, as text, with what is random made equal. */
async function onDisk(page: Page): Promise<string> {
  const stored = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('candor')
        opening.onsuccess = () => {
          const store = opening.result.transaction('outbox').objectStore('outbox')
          const [keys, values] = [store.getAllKeys(), store.getAll()]
          values.onsuccess = () => {
            opening.result.close()
            resolve(JSON.stringify([keys.result, values.result]))
          }
        }
      }),
  )
  return stored.replaceAll(/(?<=["\s])[\w-]{22}(?=")/g, (id) => '?'.repeat(id.length))
}

/** Resolves once that is on the disk. */
async function kept(page: Page, words: string): Promise<void> {
  while (!(await onDisk(page)).includes(words)) continue
}

const isSent = (requests: { method: string; path: string }[]) =>
  requests.some(({ method }) => method === 'POST')

for (const language of ['en', 'de'] as const) {
  test(`a survey is answered by keyboard alone, to the database (${language})`, async (test) => {
    const { page, db, wire } = await pageIn(undoAfter(test), language)
    const says = SAYS[language]
    await begin(page, language)
    await fill(page, language)
    await pressKey(page, page.getByText(says.exact))
    const shown: unknown = JSON.parse(await page.locator('pre').innerText())
    await pressKey(page, button(page, says.send))
    await page.getByText(says.thanks).waitFor()
    assert.equal(isSent(wire.requests), false, 'before the delay is over')
    await flush(page)
    const posted = wire.requests.find(({ method }) => method === 'POST')
    assert.deepEqual(JSON.parse(posted?.body ?? ''), { v: 1, events: [shown] })
    assert.deepEqual(storedAnswers(db), [
      { question: 'survey.road.effort', value: '2' },
      { question: 'survey.road.first', value: 'dictate.1 offline.2' },
      { question: 'survey.road.helps', value: 'people' },
      { question: 'survey.road.long', value: 'ask [e-mail]' },
      { question: 'survey.road.rated', value: '4' },
      { question: 'survey.road.recommend', value: '8' },
      { question: 'survey.road.search', value: 'badly' },
      { question: 'survey.road.short', value: 'fine' },
      { question: 'survey.road.visits', value: 'yes' },
      { question: 'survey.road.when', value: 'evening' },
    ])
    await pressKey(page, button(page, says.ledger))
    await page.getByText(says.closed).waitFor()
  })
}

test('a survey is put off, declined and taken back by keyboard alone, in German', async (test) => {
  const { page, wire } = await pageIn(undoAfter(test), 'de')
  const says = SAYS.de
  await pressKey(page, button(page, says.launcher))
  await pressKey(page, button(page, says.later))
  await page.getByText(says.postponed).waitFor()
  await kept(page, '"postponed"')
  await page.reload()
  await pressKey(page, button(page, says.launcher))
  await pressKey(page, button(page, says.news))
  await pressKey(page, button(page, says.decline))
  await page.getByText(says.declined).waitFor()
  await pressKey(page, button(page, says.undo))
  await pressKey(page, button(page, says.decline))
  await page.getByText(says.declined).waitFor()
  await page.reload()
  await pressKey(page, button(page, says.launcher))
  await pressKey(page, button(page, says.ledger))
  await page.getByText(says.closed).waitFor()
  assert.equal(await button(page, says.answer).count(), 0)
  await flush(page)
  assert.equal(isSent(wire.requests), false)
})

test('a survey that is abandoned sends nothing, on whatever page, and goes on after a reload', async (test) => {
  const { page, wire } = await pageIn(undoAfter(test))
  await begin(page, 'en')
  await fill(page, 'en', async (index) => {
    await kept(page, LAST_SAID[index] ?? '')
    await page.reload()
    await begin(page, 'en', 'resume')
  })
  await kept(page, '"at":null')
  await page.reload()
  await begin(page, 'en', 'resume')
  await button(page, SAYS.en.send).waitFor()
  await pressKey(page, button(page, SAYS.en.stop))
  await page.goto('about:blank')
  await page.goBack()
  await flush(page)
  assert.equal(isSent(wire.requests), false)
})

test('a feedback and an idea that are abandoned send nothing, however the page goes', async (test) => {
  const { page, wire } = await pageIn(undoAfter(test))
  await pressKey(page, button(page, SAYS.en.launcher))
  await chooseByKeys(page, ['What is in the way?', 'Something is broken'])
  await page.getByRole('textbox', { name: 'In your words' }).fill('not to be sent')
  await page.getByRole('definition').filter({ hasText: 'not to be sent' }).waitFor()
  await page.goto('about:blank')
  await page.goBack()
  await pressKey(page, button(page, SAYS.en.launcher))
  await pressKey(page, button(page, 'News'))
  await pressKey(page, button(page, 'Propose an idea'))
  await page.getByRole('textbox', { name: 'What would help you' }).fill('not to be sent')
  await page.reload()
  await flush(page)
  assert.deepEqual(
    wire.requests.filter(({ method }) => method === 'POST'),
    [],
  )
  assert.doesNotMatch(await onDisk(page), /not to be sent/)
})

test('a survey is not lost and not doubled where the tab is closed right after Send', async (test) => {
  const { context, page, db } = await pageIn(undoAfter(test))
  const address = page.url()
  await begin(page, 'en')
  await fill(page, 'en')
  await pressKey(page, button(page, SAYS.en.send))
  await page.getByText(SAYS.en.thanks).waitFor()
  await page.close({ runBeforeUnload: true })
  const next = await openIn(context, address)
  await flush(next)
  assert.equal(storedAnswers(db).length, 10)
})

test('two tabs that answer at the same moment answer once, and the other says so', async (test) => {
  const surveys = Array.from({ length: 20 }, (_, at) => ({ ...ROAD, id: `road-${at}` }))
  const { context, page } = await openPage(undoAfter(test), { content: { ...CONTENT, surveys } })
  const other = await openIn(context, page.url())
  const answers = [{ question: 'visits', value: 'no' }]
  const events = surveys.map(({ id }) => ({ kind: 'survey', survey: id, answers }))
  const refusals = await Promise.all([page, other].map((tab) => send(tab, events)))
  assert.deepEqual(
    refusals
      .flat()
      .map((refusal) => refusal.slice(0, 20))
      .sort(),
    events.flatMap(() => ['', 'CandorError: survey:']).sort(),
  )
})

test('what is said on the last day where the employee is comes in, days after the survey is over', async (test) => {
  const last = new Date(Date.now() - 20 * DAY).toISOString().slice(0, 10)
  const { context, page, db } = await openPage(undoAfter(test), {
    content: { ...CONTENT, surveys: [{ ...ROAD, until: last }] },
    attributes: 'data-delay="86400" data-locale="en"',
  })
  // In Honolulu it is seven in the evening of that day, and the next day by UTC.
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Honolulu' })
  await page.clock.setFixedTime(Date.parse(last) + DAY + 5 * HOUR)
  await page.reload()
  await begin(page, 'en')
  await fill(page, 'en')
  await pressKey(page, button(page, SAYS.en.send))
  await page.getByText(SAYS.en.thanks).waitFor()
  await flush(page)
  assert.equal(storedAnswers(db).length, 10)
})

test('who looks at the disk does not learn whether a survey was answered or declined', async (test) => {
  const traces = []
  for (const answers of [true, false]) {
    const { page, wire } = await pageIn(undoAfter(test))
    const says = SAYS.en
    if (answers) {
      await begin(page, 'en')
      await fill(page, 'en')
      await pressKey(page, button(page, says.send))
      await page.getByText(says.thanks).waitFor()
      assert.match(await onDisk(page), /ask \[e-mail\]/, 'while it waits')
    } else {
      await pressKey(page, button(page, says.launcher))
      await pressKey(page, button(page, says.decline))
      await page.getByText(says.declined).waitFor()
    }
    // On to another page of the CRM, where nobody opens the panel.
    await page.reload()
    await flush(page)
    assert.equal(isSent(wire.requests), answers)
    traces.push((await onDisk(page)).replaceAll(wire.url, 'collector'))
  }
  assert.equal(traces[0], traces[1])
  assert.match(traces[0] ?? '', /"survey":"road","answers":\[\]/)
})

test('feedback works where the survey cannot be loaded', async (test) => {
  const { page } = await pageIn(undoAfter(test))
  await page.route('**/open-survey.js', (route) => route.abort())
  await pressKey(page, button(page, SAYS.en.launcher))
  await pressKey(page, button(page, SAYS.en.answer))
  await page.getByText('The survey could not be opened.').waitFor()
  await chooseByKeys(page, ['What is in the way?', 'Something is broken'])
  await pressKey(page, button(page, SAYS.en.send))
  await page.getByText(SAYS.en.thanks).waitFor()
})

async function openIn(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  return page
}
