import assert from 'node:assert/strict'
import test from 'node:test'
import { starter } from '@candor/protocol/starter'
import type { Content, Report } from '@candor/protocol'
import { createCollector } from './collector.ts'
import { sqlite } from './store/sqlite.ts'
import type { Entry, Store } from './store/store.ts'
import { reportOf, send, TOKEN, withdraw } from './testing/client.ts'
import {
  CONTACT,
  feedback,
  idea,
  newId,
  newSecret,
  OPPORTUNITY,
  receiptOf,
  times,
} from './testing/events.ts'
import { setUp, W41, W42, W43 } from './testing/setup.ts'

const questionOf = (report: Report, question: string, window = 0) =>
  report.windows[window]?.questions.find((one) => one.question === question)

const enoughIn = ({ pending }: Report) =>
  pending.filter(({ enough }) => enough).map(({ question }) => question)

const weeksOf = ({ windows }: Report, question: string) =>
  windows
    .filter(({ questions, texts }) =>
      [...questions, ...texts].some((one) => one.question === question),
    )
    .map(({ from, to }) => `${from}..${to}`)

test('an empty report holds the policy and nothing else', async (test) => {
  const { collector } = setUp(test)
  const { pending, ...report } = await reportOf(collector)
  assert.deepEqual(report, {
    policy: { k: 5, textK: 10, by: { feedback: 'context', survey: 'department' } },
    windows: [],
  })
  assert.ok(pending.every(({ enough }) => !enough))
})

test('what has arrived changes nothing in the report before its week is over', async (test) => {
  const { collector, clock } = setUp(test)
  const before = await reportOf(collector)
  const secret = newSecret()
  await send(collector, feedback({ rating: 2, text: 'x', receipt: receiptOf(secret) }))
  assert.deepEqual(await reportOf(collector), before, 'not the first answer')
  await withdraw(collector, secret)
  assert.deepEqual(await reportOf(collector), before, 'not a withdrawal')
  await send(collector, ...times(30, () => feedback({ rating: 2, reason: 'broken' })))
  assert.deepEqual(await reportOf(collector), before, 'not the answer that makes them enough')
  clock.set(W41)
  assert.deepEqual(enoughIn(await reportOf(collector)), ['feedback.rating', 'feedback.reason'])
})

test('the example of the design: cells, counts with every value, small cells in `other`', async (test) => {
  const { collector, clock } = setUp(test)
  const ratings = [2, 2, 2, 3, 3, 4, 4] as const
  const small = [
    { app: 'hubspot', object: 'contact', view: 'list' },
    { app: 'hubspot', object: 'deal', view: 'board' },
  ] as const
  await send(
    collector,
    ...ratings.map((rating) => feedback({ rating })),
    ...times(4, () => feedback({ rating: 1, context: small[0] })),
    ...times(4, () => feedback({ rating: 5, context: small[1] })),
  )
  clock.set(W41)
  const { pending, ...report } = await reportOf(collector)
  assert.ok(pending.length > 0)
  assert.deepEqual(report, {
    policy: { k: 5, textK: 10, by: { feedback: 'context', survey: 'department' } },
    windows: [
      {
        from: '2026-W40',
        to: '2026-W40',
        questions: [
          {
            question: 'feedback.rating',
            blocks: [
              { cells: [OPPORTUNITY], n: 7, counts: { 1: 0, 2: 3, 3: 2, 4: 2, 5: 0 } },
              { cells: ['other'], n: 8, counts: { 1: 4, 2: 0, 3: 0, 4: 0, 5: 4 } },
            ],
          },
        ],
        texts: [],
      },
    ],
  })
})

test('every kind of event is counted under its own question', async (test) => {
  const { collector, clock } = setUp(test)
  await send(
    collector,
    ...times(5, () => ({ id: newId(), kind: 'vote', idea: 'dark-mode' })),
    ...times(5, () => ({ id: newId(), kind: 'tip', tip: 'own-view', verdict: 'not-for-me' })),
    ...times(5, () => ({ id: newId(), kind: 'ask', topic: 'data-entry', department: 'sales' })),
    ...times(6, (index) => ({
      id: newId(),
      kind: 'survey',
      survey: 'start',
      answers: [
        { question: 'ease', value: 4 },
        { question: 'need', value: 'speed' },
        { question: 'wish', value: 'Fewer fields.' },
      ],
      ...(index > 0 && { department: 'sales' }),
    })),
    ...times(10, () => idea('Show less.')),
  )
  clock.set(W41)
  const [window] = (await reportOf(collector)).windows
  const topics = Object.fromEntries((starter.topics ?? []).map(({ id }) => [id, 0]))
  assert.deepEqual(
    window?.questions.map(({ question, blocks }) => [question, blocks]),
    [
      ['ask.topic', [{ cells: ['all'], n: 5, counts: { ...topics, 'data-entry': 5 } }]],
      ['survey.start.ease', [{ cells: ['other'], n: 6, counts: { 1: 0, 2: 0, 3: 0, 4: 6, 5: 0 } }]],
      [
        'survey.start.need',
        [{ cells: ['other'], n: 6, counts: { 'less-fields': 0, training: 0, speed: 6 } }],
      ],
      ['tip.own-view', [{ cells: ['all'], n: 5, counts: { 'true-for-me': 0, 'not-for-me': 5 } }]],
      ['vote.dark-mode', [{ cells: ['all'], n: 5, counts: { vote: 5 } }]],
    ],
  )
  assert.deepEqual(window?.texts, [
    { question: 'idea', cells: [OPPORTUNITY], texts: times(10, () => 'Show less.') },
  ])
})

test('every type of question is counted with all its values, and each person once', async (test) => {
  const { collector, clock } = setUp(test)
  const REST = ['lists', 'mail', 'on-the-road']
  const person = (index: number) => ({
    id: newId(),
    kind: 'survey',
    survey: 'training',
    answers: [
      { question: 'attended', value: index < 5 ? 'yes' : 'no' },
      index < 5
        ? { question: 'recommend', value: 9 }
        : { question: 'kept-away', value: index < 9 ? ['no-time', 'not-needed'] : ['no-time'] },
      { question: 'first-tasks', value: 7 },
      { question: 'searching', value: 'easy' },
      { question: 'next-topic', value: index < 3 ? ['mail', 'lists', 'on-the-road'] : REST },
      { question: 'missed', value: 'Duplicates' },
    ],
  })
  await send(collector, ...times(10, person))
  clock.set(W41)
  const report = await reportOf(collector)
  const found = report.windows[0]?.questions.map(({ question, blocks }) => [
    question.replace('survey.training.', ''),
    blocks.map(({ n, counts }) => ({ n, ...counts })),
  ])
  const zeros = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0 }
  assert.deepEqual(Object.fromEntries(found ?? []), {
    attended: [{ n: 10, yes: 5, no: 5 }],
    recommend: [{ n: 5, ...zeros, 8: 0, 9: 5, 10: 0 }],
    'kept-away': [{ n: 5, 'no-time': 5, 'not-invited': 0, 'not-needed': 4 }],
    'first-tasks': [{ n: 10, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 10 }],
    searching: [{ n: 10, easy: 10, 'with-help': 0, 'not-at-all': 0 }],
    'next-topic': [
      {
        n: 10,
        'lists.1': 7,
        'lists.2': 3,
        'lists.3': 0,
        'mail.1': 3,
        'mail.2': 7,
        'mail.3': 0,
        'on-the-road.1': 0,
        'on-the-road.2': 0,
        'on-the-road.3': 10,
      },
    ],
  })
  assert.deepEqual(report.windows[0]?.texts, [
    {
      question: 'survey.training.missed',
      cells: ['other'],
      texts: times(10, () => 'Duplicates'),
    },
  ])
})

test('four people who choose three things each are four, and not enough', async (test) => {
  const { collector, clock } = setUp(test)
  const answers = [
    { question: 'attended', value: 'no' },
    { question: 'kept-away', value: ['no-time', 'not-invited', 'not-needed'] },
    { question: 'first-tasks', value: 4 },
  ]
  const one = () => ({ id: newId(), kind: 'survey', survey: 'training', answers })
  await send(collector, ...times(4, one))
  clock.set(W41)
  assert.deepEqual((await reportOf(collector)).windows, [])
  await send(collector, one())
  clock.set(W42)
  assert.equal(questionOf(await reportOf(collector), 'survey.training.kept-away')?.blocks[0]?.n, 5)
})

test('what asks nothing is no question of the report, and a matrix is one for each row', async (test) => {
  const { collector } = setUp(test)
  const names = (await reportOf(collector)).pending.map(({ question }) => question)
  const asked = names.filter((name) => name.startsWith('survey.training.'))
  assert.deepEqual(
    asked.map((name) => name.slice('survey.training.'.length)),
    [
      'attended',
      'recommend',
      'kept-away',
      'first-tasks',
      'searching',
      'entering',
      'reporting',
      'next-topic',
      'hardest',
      'missed',
    ],
  )
})

test('the policy decides by what answers are divided', async (test) => {
  const { collector, clock } = setUp(test, { policy: { k: 6, by: { feedback: 'department' } } })
  await send(
    collector,
    ...times(6, () => feedback({ rating: 2, department: 'sales' })),
    ...times(6, () => feedback({ rating: 4, context: CONTACT })),
  )
  clock.set(W41)
  const report = await reportOf(collector)
  assert.equal(report.policy.k, 6)
  assert.deepEqual(
    questionOf(report, 'feedback.rating')?.blocks.map(({ cells, n }) => [cells, n]),
    [
      [['sales'], 6],
      [['other'], 6],
    ],
  )
})

test('texts need ten, in each cell too', async (test) => {
  const { collector, clock } = setUp(test)
  await send(collector, ...times(9, () => feedback({ text: 'a', context: CONTACT })))
  clock.set(W41)
  assert.deepEqual((await reportOf(collector)).windows, [])
  assert.deepEqual(enoughIn(await reportOf(collector)), [])
  await send(collector, ...times(10, () => feedback({ text: 'b' })))
  clock.set(W42)
  const [window] = (await reportOf(collector)).windows
  assert.deepEqual([window?.from, window?.to], ['2026-W40', '2026-W41'])
  assert.deepEqual(
    window?.texts.map(({ cells, texts }) => [cells, texts.length]),
    [[['other'], 19]],
  )
})

test('texts are not in the order in which they came', async (test) => {
  const { collector, clock } = setUp(test)
  const texts = times(60, (index) => `text ${index}`)
  for (const text of texts) await send(collector, feedback({ text }))
  clock.set(W41)
  const published = (await reportOf(collector)).windows[0]?.texts[0]?.texts ?? []
  assert.deepEqual([...published].sort(), [...texts].sort())
  const inOrder = published.filter((text, index) => text === texts[index]).length
  assert.ok(inOrder < 15, `${inOrder} of 60 texts stand where they came`)
})

test('weeks are merged until there are enough, and each question keeps its own weeks', async (test) => {
  const { collector, clock } = setUp(test)
  await send(
    collector,
    ...times(3, () => feedback({ rating: 1 })),
    ...times(5, () => feedback({ reason: 'broken' })),
  )
  clock.set(W41)
  assert.deepEqual(weeksOf(await reportOf(collector), 'feedback.reason'), ['2026-W40..2026-W40'])
  await send(collector, feedback({ rating: 2 }), feedback({ reason: 'broken' }))
  clock.set(W42)
  assert.deepEqual(weeksOf(await reportOf(collector), 'feedback.rating'), [])
  await send(collector, feedback({ rating: 3 }), ...times(4, () => feedback({ reason: 'broken' })))
  clock.set(W43)
  const report = await reportOf(collector)
  assert.deepEqual(weeksOf(report, 'feedback.rating'), ['2026-W40..2026-W42'])
  assert.deepEqual(weeksOf(report, 'feedback.reason'), ['2026-W40..2026-W40', '2026-W41..2026-W42'])
  assert.deepEqual(
    report.windows.map(({ from, to }) => `${from}..${to}`),
    ['2026-W40..2026-W40', '2026-W40..2026-W42', '2026-W41..2026-W42'],
  )
  assert.deepEqual(enoughIn(report), ['feedback.rating', 'feedback.reason'])
})

test('questions that share their weeks stand in one window', async (test) => {
  const { collector, clock } = setUp(test)
  await send(collector, ...times(10, () => feedback({ rating: 1, reason: 'broken', text: 'a' })))
  clock.set(W41)
  const { windows } = await reportOf(collector)
  assert.equal(windows.length, 1)
  assert.deepEqual(
    windows[0]?.questions.map(({ question }) => question),
    ['feedback.rating', 'feedback.reason'],
  )
  assert.deepEqual(
    windows[0]?.texts.map(({ question }) => question),
    ['feedback.text'],
  )
})

test('what is published never changes: not by later answers, not by a restart', async (test) => {
  const { collector, clock, db } = setUp(test)
  await send(collector, ...times(12, (index) => feedback({ rating: 1, text: `text ${index}` })))
  clock.set(W41)
  const first = await reportOf(collector)
  await send(collector, ...times(12, () => feedback({ rating: 5, text: 'later' })))
  assert.deepEqual((await reportOf(collector)).windows, first.windows)
  await collector.close()
  clock.set(W42)
  const again = createCollector({ store: sqlite(db), token: TOKEN, now: clock.now })
  test.after(() => again.close())
  const later = await reportOf(again)
  assert.deepEqual(later.windows[0], first.windows[0])
  assert.equal(later.windows.length, 2)
})

test('raw answers go at the first events of a new week, even where nobody reads reports', async (test) => {
  const { collector, clock, db } = setUp(test)
  await send(collector, ...times(5, () => feedback({ rating: 1 })))
  clock.set(W41)
  await send(collector, { id: newId(), kind: 'vote', idea: 'dark-mode' })
  await collector.close()
  const store = sqlite(db)
  test.after(() => store.close())
  assert.deepEqual(
    (await store.tally('acme')).map(({ question }) => question),
    ['vote.dark-mode'],
  )
  assert.equal((await store.published('acme')).length, 1)
})

test('who withdraws in time is in no report; afterwards the answer is the same as for a stranger', async (test) => {
  const { collector, clock } = setUp(test)
  const [early, late] = [newSecret(), newSecret()]
  await send(
    collector,
    ...times(5, () => feedback({ rating: 5 })),
    feedback({ rating: 1, receipt: receiptOf(early) }),
    feedback({ rating: 2, receipt: receiptOf(late) }),
  )
  assert.equal(await withdraw(collector, early), true)
  assert.equal(await withdraw(collector, early), true, 'whose answer was lost, asks again')
  clock.set(W41)
  const [block] = questionOf(await reportOf(collector), 'feedback.rating')?.blocks ?? []
  assert.deepEqual(block?.counts, { 1: 0, 2: 1, 3: 0, 4: 0, 5: 5 })
  assert.equal(await withdraw(collector, late), false)
  assert.equal(await withdraw(collector, newSecret()), false)
})

test('an idea can be withdrawn', async (test) => {
  const { collector, clock } = setUp(test)
  const secret = newSecret()
  await send(
    collector,
    ...times(10, () => idea('kept')),
    idea('gone', { receipt: receiptOf(secret) }),
  )
  assert.equal(await withdraw(collector, secret), true)
  clock.set(W41)
  assert.deepEqual(
    (await reportOf(collector)).windows[0]?.texts[0]?.texts,
    times(10, () => 'kept'),
  )
})

/** The same store, but `between` runs each time answers were read to be published. */
const interrupted = (store: Store, between: () => Promise<void>): Store => ({
  ...store,
  async answers(range) {
    const answers = await store.answers(range)
    await between()
    return answers
  },
})

test('who withdraws while the report is being made is either in it or told no', async (test) => {
  const { db, clock } = setUp(test)
  const store = sqlite(db)
  const secret = newSecret()
  const answers: boolean[] = []
  const collector = createCollector({
    token: TOKEN,
    now: clock.now,
    store: interrupted(store, async () => {
      answers.push(await store.withdraw('acme', receiptOf(secret), '2027-W01'))
    }),
  })
  test.after(() => collector.close())
  await send(
    collector,
    ...times(5, () => feedback({ rating: 5 })),
    feedback({ rating: 1, receipt: receiptOf(secret) }),
  )
  clock.set(W41)
  const blocks = questionOf(await reportOf(collector), 'feedback.rating')?.blocks
  assert.deepEqual(answers.slice(0, 2), [true, true])
  assert.deepEqual(
    blocks?.map(({ n, counts }) => [n, counts['1']]),
    [[5, 0]],
  )
})

test('where one withdraws and four stay, nothing is published after all', async (test) => {
  const { db, clock } = setUp(test)
  const store = sqlite(db)
  const secret = newSecret()
  const between = async () => void (await store.withdraw('acme', receiptOf(secret), '2027-W01'))
  const collector = createCollector({
    token: TOKEN,
    now: clock.now,
    store: interrupted(store, between),
  })
  test.after(() => collector.close())
  await send(
    collector,
    ...times(4, () => feedback({ rating: 5 })),
    feedback({ rating: 1, receipt: receiptOf(secret) }),
  )
  clock.set(W41)
  const report = await reportOf(collector)
  assert.deepEqual(report.windows, [])
  assert.deepEqual(enoughIn(report), [])
})

test('where two weeks wait and the first has lost one meanwhile, both are published together', async (test) => {
  const { db, clock } = setUp(test)
  const store = sqlite(db)
  const secret = newSecret()
  const early = createCollector({ store: sqlite(db), now: clock.now })
  const mine = feedback({ rating: 1, receipt: receiptOf(secret) })
  await send(early, ...times(4, () => feedback({ rating: 5 })), mine)
  await early.close()
  // As after a failure: nothing was published when its week was over.
  await store.add(times(5, () => entryOf('2026-W41')))
  clock.set(W42)
  const between = async () => void (await store.withdraw('acme', receiptOf(secret), '2027-W01'))
  const collector = createCollector({
    token: TOKEN,
    now: clock.now,
    store: interrupted(store, between),
  })
  test.after(() => collector.close())
  const report = await reportOf(collector)
  assert.deepEqual(weeksOf(report, 'feedback.rating'), ['2026-W40..2026-W41'])
  assert.equal(questionOf(report, 'feedback.rating')?.blocks[0]?.n, 9)
})

const entryOf = (week: string): Entry => ({
  hash: newId(),
  until: '2026-W49',
  site: 'acme',
  week,
  answers: [{ question: 'feedback.rating', cell: 'other', value: '3', text: false }],
})

test('two collectors on one database, reports, events and withdrawals at once: nothing doubled or lost', async (test) => {
  const { db, clock, collector: one } = setUp(test)
  const two = createCollector({ store: sqlite(db), token: TOKEN, now: clock.now })
  test.after(() => two.close())
  let kept = 0
  for (const day of ['2026-10-01', '2026-10-08', '2026-10-15', '2026-10-22', '2026-10-29']) {
    clock.set(day)
    const secrets = times(8, newSecret)
    const mine = secrets.map((secret) => feedback({ rating: 1, receipt: receiptOf(secret) }))
    await send(one, ...times(6, () => feedback({ rating: 5 })), ...mine)
    clock.set(new Date(Date.parse(day) + 7 * 86_400_000).toISOString().slice(0, 10))
    const withdrawn = secrets.map((secret, index) => withdraw(index % 2 ? one : two, secret))
    await Promise.all([reportOf(one), reportOf(two), ...withdrawn, reportOf(two), reportOf(one)])
    kept += 14 - (await Promise.all(withdrawn)).filter(Boolean).length
  }
  clock.set('2027-01-01')
  const report = await reportOf(one)
  const blocks = report.windows.flatMap(({ questions }) =>
    questions.flatMap((question) => question.blocks),
  )
  assert.equal(
    blocks.reduce((sum, { n }) => sum + n, 0),
    kept,
  )
  assert.deepEqual(await reportOf(two), report)
})

test('a policy that is changed holds from the next week on, and never for less than was promised', async (test) => {
  const { clock, db } = setUp(test)
  const open = (k: number) =>
    createCollector({ store: sqlite(db), token: TOKEN, now: clock.now, policy: { k } })
  const blocksOf = async (k: number) => {
    const collector = open(k)
    const { policy, windows } = await reportOf(collector)
    await collector.close()
    const n = windows.map(({ questions }) => questions[0]?.blocks.map((block) => block.n))
    return [policy.k, n]
  }
  const strict = open(8)
  await send(strict, ...times(7, () => feedback({ rating: 2 })))
  await strict.close()
  clock.set(W41)
  assert.deepEqual(await blocksOf(5), [8, []])
  clock.set(W42)
  assert.deepEqual(await blocksOf(5), [5, []])
  const lenient = open(5)
  await send(lenient, ...times(3, () => feedback({ rating: 2 })))
  await lenient.close()
  clock.set(W43)
  assert.deepEqual(await blocksOf(5), [5, [[10]]])
})

test('questions about superiors need ten, never by department, also once the mark is taken away', async (test) => {
  const title = { en: 'x' }
  const siteOf = (superiors: boolean): Content => ({
    v: 1,
    site: 'acme',
    departments: [{ id: 'sales', name: title, headcount: 40 }],
    surveys: [
      {
        id: 'lead',
        title,
        from: '2026-09-01',
        until: '2026-12-31',
        questions: [
          { id: 'backs', type: 'yes-no', title, superiors },
          { id: 'tool', type: 'yes-no', title },
        ],
      },
    ],
  })
  const { collector, clock, db } = setUp(test, { content: siteOf(true) })
  const answers = ['backs', 'tool'].map((question) => ({ question, value: 'yes' }))
  const one = () => ({
    id: newId(),
    kind: 'survey' as const,
    survey: 'lead',
    department: 'sales',
    answers,
  })
  await send(collector, ...times(9, one))
  clock.set(W41)
  const asked = (report: Report) =>
    report.windows.flatMap(({ questions }) => questions.map(({ question }) => question))
  assert.deepEqual(asked(await reportOf(collector)), ['survey.lead.tool'])
  const unmarked = setUp(test, { content: siteOf(false), store: sqlite(db), now: clock.now })
  clock.set(W42)
  assert.deepEqual(asked(await reportOf(unmarked.collector)), ['survey.lead.tool'])
  await send(collector, one())
  clock.set(W43)
  assert.deepEqual(questionOf(await reportOf(collector), 'survey.lead.backs', 1)?.blocks, [
    { cells: ['all'], n: 10, counts: { yes: 10, no: 0 } },
  ])
})
