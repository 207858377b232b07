import type { Block, CandorEvent, Cell, Content, Context, Report } from '@candor/protocol'
import assert from 'node:assert/strict'
import { join } from 'node:path'
import test from 'node:test'
import fc from 'fast-check'
import type { Collector } from './collector.ts'
import { createCollector } from './collector.ts'
import { sqlite } from './store/sqlite.ts'
import { withPartition } from './testing/with-partition.ts'
import { ask, reportOf, send, TOKEN, withdraw } from './testing/client.ts'
import { newId, newSecret, receiptOf, times } from './testing/events.ts'
import type { Clock } from './testing/setup.ts'
import { clockAt, folderOf } from './testing/setup.ts'
import type { Group } from './testing/smallest-derivable.ts'
import { sizeOf, smallestDerivable } from './testing/smallest-derivable.ts'
import type { Tally } from './store/store.ts'
import { addWeeks, isoWeekOf } from './week.ts'

const SCREENS = ['Lead', 'Account', 'Case', 'Quote'].map((object): Context => ({
  app: 'salesforce',
  object,
  view: 'record',
}))
const DEPARTMENTS = ['sales', 'service', 'field', 'back-office']
const ANCHORS = ['stage', 'owner', 'status', 'discount']
const TIPS = ['tab', 'mail', 'list', 'map']
const TEXT = { en: 'x' }

const CONTENT: Content = {
  v: 1,
  site: 'demo',
  departments: DEPARTMENTS.map((id) => ({ id, name: TEXT, headcount: 20 })),
  topics: [{ id: 'import', title: TEXT }],
  ideas: [{ id: 'map', title: TEXT }],
  tips: TIPS.map((id) => ({ id, title: TEXT, benefit: TEXT, author: 'x', until: '2030-01-01' })),
  anchors: ANCHORS.map((id) => ({
    id,
    title: TEXT,
    where: [{ app: 'salesforce' }],
    selectors: ['#a'],
  })),
  surveys: [
    {
      id: 'start',
      title: TEXT,
      from: '2026-01-01',
      until: '2030-01-01',
      questions: [
        { id: 'ready', type: 'yes-no', title: TEXT },
        { id: 'support', type: 'yes-no', title: TEXT, superiors: true },
        { id: 'why', type: 'yes-no', title: TEXT, when: [{ question: 'support', is: ['no'] }] },
      ],
    },
  ],
} as Content

/** What one employee does, by numbers into the lists above. */
interface Act {
  kind: 'feedback' | 'text' | 'element' | 'tip' | 'vote' | 'ask' | 'survey' | 'superiors'
  screen: number
  department: number
}

type Step =
  | { does: 'send'; acts: Act[] }
  | { does: 'withdraw'; which: number }
  | { does: 'send again'; which: number }
  | { does: 'wait'; weeks: number }

interface Case {
  k: number
  textK: number
  windowWeeks: { min: number; max: number }
  by: { feedback: 'context' | 'department' | 'none'; survey: 'department' | 'none' }
  steps: Step[]
}

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(
    'feedback',
    'feedback',
    'text',
    'element',
    'tip',
    'vote',
    'ask',
    'survey',
    'superiors',
  ),
  // Some screens and departments are as good as empty: those are the ones to protect.
  screen: fc.constantFrom(0, 0, 0, 0, 1, 1, 1, 2, 3),
  department: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 3),
})
const which = fc.nat(500)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('send' as const),
      acts: fc.array(act, { minLength: 1, maxLength: 25 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('withdraw' as const), which }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('send again' as const), which }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('wait' as const),
      weeks: fc.constantFrom(1, 1, 2, 7),
    }),
  },
)
const cases: fc.Arbitrary<Case> = fc.record({
  k: fc.constantFrom(5, 5, 7),
  textK: fc.constantFrom(10, 12),
  windowWeeks: fc.constantFrom({ min: 1, max: 26 }, { min: 1, max: 2 }, { min: 3, max: 4 }),
  by: fc.record({
    feedback: fc.constantFrom('context', 'department', 'none'),
    survey: fc.constantFrom('department', 'none'),
  }),
  steps: fc.array(step, { minLength: 3, maxLength: 25 }),
})

/** One answer to one question, as this test keeps it: the collector has nothing of the kind. */
interface Known {
  question: string
  cell: string
  week: string
  receipt: string
  isWithdrawn: boolean
}

interface Sent {
  event: CandorEvent
  secret: string
}

function toEvent({ kind, screen, department }: Act, secret: string): CandorEvent {
  const place = { context: SCREENS[screen] as Context, department: DEPARTMENTS[department] ?? '' }
  const receipt = receiptOf(secret)
  switch (kind) {
    case 'feedback':
      return { id: newId(), kind, ...place, rating: 2, receipt }
    case 'text':
      return { id: newId(), kind: 'feedback', ...place, rating: 4, text: 'words', receipt }
    case 'element': {
      const about = { anchor: ANCHORS[screen] ?? '', tip: TIPS[department] ?? '' }
      return { id: newId(), kind: 'feedback', ...place, rating: 1, ...about, receipt }
    }
    case 'tip':
      return { id: newId(), kind, tip: 'tab', verdict: 'true-for-me' }
    case 'vote':
      return { id: newId(), kind, idea: 'map' }
    case 'ask':
      return { id: newId(), kind, topic: 'import' }
    case 'survey':
    case 'superiors': {
      const asked = kind === 'survey' ? ['ready'] : ['support', 'why']
      const answers = asked.map((question) => ({ question, value: 'no' }))
      return { id: newId(), kind: 'survey', survey: 'start', department: place.department, answers }
    }
  }
}

function toKnown(act: Act, { by }: Case, rest: Pick<Known, 'week' | 'receipt'>): Known[] {
  const cells = {
    context: JSON.stringify(SCREENS[act.screen]),
    department: DEPARTMENTS[act.department] ?? '',
    none: 'all',
  }
  const one = (question: string, cell: string) => ({ question, cell, ...rest, isWithdrawn: false })
  switch (act.kind) {
    case 'feedback':
      return [one('feedback.rating', cells[by.feedback])]
    case 'text':
      return [one('feedback.rating', cells[by.feedback]), one('feedback.text', cells[by.feedback])]
    case 'element':
      return [
        one('feedback.rating', cells[by.feedback]),
        one('feedback.anchor', ANCHORS[act.screen] ?? ''),
        one('feedback.tip', TIPS[act.department] ?? ''),
      ]
    case 'tip':
      return [one('tip.tab', 'all')]
    case 'vote':
      return [one('vote.map', 'all')]
    case 'ask':
      return [one('ask.topic', 'all')]
    case 'survey':
      return [one('survey.start.ready', cells[by.survey])]
    case 'superiors':
      return [one('survey.start.support', 'all'), one('survey.start.why', 'all')]
  }
}

const groupOf = (all: readonly Known[], isIn: (one: Known) => boolean): Group =>
  all.reduce((group, one, index) => (isIn(one) ? group | (1n << BigInt(index)) : group), 0n)

interface Published {
  question: string
  from: string
  to: string
  cells: Cell[]
  n: number
}

/** What is counted of elements and tips are the cells themselves: each count tells of a group. */
const groupsIn = (
  question: string,
  { cells, n, counts }: Block,
): Pick<Published, 'cells' | 'n'>[] =>
  ['feedback.anchor', 'feedback.tip'].includes(question)
    ? Object.entries(counts).flatMap(([cell, count]) =>
        count > 0 ? [{ cells: [cell], n: count }] : [],
      )
    : [{ cells, n }]

const publishedIn = ({ windows }: Report): Published[] =>
  windows.flatMap(({ from, to, questions, texts }) => [
    ...questions.flatMap(({ question, blocks }) =>
      blocks.flatMap((block) =>
        groupsIn(question, block).map((one) => ({ question, from, to, ...one })),
      ),
    ),
    ...texts.map((block) => ({ ...block, from, to, n: block.texts.length })),
  ])

const keyOf = ({ question, from, to, cells }: Published) =>
  JSON.stringify([question, from, to, cells])

const nameOf = (cell: Cell) => (typeof cell === 'string' ? cell : JSON.stringify(cell))

/** The answers that are meant by something published: `other` is whatever has no name of its own. */
function meant(one: Published, beside: readonly Published[], all: readonly Known[]): Group {
  const { question, from, to } = one
  const names = one.cells.map(nameOf)
  const named = beside
    .filter((each) => each.question === question && each.from === from)
    .flatMap(({ cells }) => cells.map(nameOf))
  return groupOf(all, ({ isWithdrawn, cell, week, question: asked }) => {
    if (isWithdrawn || asked !== question || week < from || week > to) return false
    return names.includes(cell) || (names.includes('other') && !named.includes(cell))
  })
}

/** Whoever sees all that the API offers, at every moment, with all the answers in the back of the head. */
class Spy {
  readonly all: Known[] = []
  readonly seen = new Map<string, Group>()

  see(report: Report): void {
    const published = publishedIn(report)
    for (const one of published) {
      const key = keyOf(one)
      const group = this.seen.get(key) ?? meant(one, published, this.all)
      assert.equal(sizeOf(group), one.n, `what stands behind ${key}`)
      this.seen.set(key, group)
    }
    for (const one of published) this.assertNobodyLeftOut(one, published)
  }

  /** Who is in no group is told by any total: each who answered in a window is in one of it. */
  private assertNobodyLeftOut({ question, from, to }: Published, published: Published[]): void {
    const groups = published.filter((one) => one.question === question && one.from === from)
    const together = groups.reduce((all, one) => all | (this.seen.get(keyOf(one)) ?? 0n), 0n)
    const everybody = groupOf(
      this.all,
      (one) => one.question === question && from <= one.week && one.week <= to && !one.isWithdrawn,
    )
    assert.equal(everybody & ~together, 0n, `left out of ${question} from ${from} to ${to}`)
  }

  /** By question: what is published of one says nothing of how many stand behind another. */
  families(): { question: string; groups: Group[] }[] {
    const questions = [...new Set(this.all.map(({ question }) => question))]
    return questions.map((question) => ({
      question,
      groups: [...this.seen]
        .filter(([key]) => JSON.parse(key)[0] === question)
        .map(([, group]) => group),
    }))
  }
}

interface Running {
  collector: Collector
  clock: Clock
  spy: Spy
  sent: Sent[]
  /** Weeks in which it was asked for something. */
  told: string[]
}

const PATHS = ['/v1/content', '/v1/loop', '/v1/manifest', '/healthz']

/** All that is offered to whoever may read everything; nothing but the report depends on answers. */
async function lookAround({ collector, spy }: Running): Promise<string> {
  spy.see(await reportOf(collector))
  const headers = { authorization: `Bearer ${TOKEN}` }
  const texts = PATHS.map(async (path) => (await ask(collector, path, { headers })).text())
  return (await Promise.all(texts)).join('\n')
}

async function take(step: Step, running: Running, given: Case): Promise<void> {
  const { collector, clock, spy, sent } = running
  const chosen = 'which' in step ? sent[step.which % Math.max(1, sent.length)] : undefined
  switch (step.does) {
    case 'wait':
      return clock.set(dayAfter(clock, step.weeks * 7))
    case 'send': {
      const week = isoWeekOf(clock.now())
      const made = step.acts.map((act) => ({ act, secret: newSecret() }))
      const events = made.map(({ act, secret }) => ({ event: toEvent(act, secret), secret }))
      assert.deepEqual((await send(collector, ...events.map(({ event }) => event))).rejected, [])
      sent.push(...events)
      for (const { act, secret } of made)
        spy.all.push(...toKnown(act, given, { week, receipt: secret }))
      return
    }
    case 'send again':
      if (chosen) assert.deepEqual((await send(collector, chosen.event)).accepted, [])
      return
    case 'withdraw':
      if (!chosen) return
      // Also where the answer is no: what of it is not published goes all the same.
      await withdraw(collector, chosen.secret)
      if ('receipt' in chosen.event) forgetIn(spy, chosen.secret)
  }
}

/** What is published of it stays published. */
function forgetIn(spy: Spy, secret: string): void {
  for (const one of spy.all) if (one.receipt === secret) one.isWithdrawn = true
}

const dayAfter = (clock: Clock, days: number) =>
  new Date(clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)

/** Of the weeks that were told the last three may be wrong, and do not count. */
function assertNoneWaitsTooLong(tallies: Tally[], { told, clock }: Running, given: Case): void {
  const week = isoWeekOf(clock.now())
  if (told.at(-1) !== week) told.push(week)
  const lived = told.at(-4)
  if (lived === undefined) return
  const earliest = addWeeks(lived, -given.windowWeeks.max)
  for (const { question, weeks } of tallies)
    assert.ok(
      weeks.every(({ week }) => week >= earliest),
      `${question} waits since before ${earliest}`,
    )
}

async function spyOn(given: Case, folder: string, make = createCollector): Promise<Spy> {
  const clock = clockAt('2026-10-01')
  const { k, textK, by, windowWeeks } = given
  const store = sqlite(join(folder, `${newId()}.db`))
  const collector = make({
    store,
    content: CONTENT,
    token: TOKEN,
    policy: { k, textK, by, windowWeeks },
    now: clock.now,
  })
  const running: Running = { collector, clock, spy: new Spy(), sent: [], told: [] }
  const around = await lookAround(running)
  for (const step of given.steps) {
    await take(step, running, given)
    assert.equal(await lookAround(running), around)
    assertNoneWaitsTooLong(await store.tally('demo'), running, given)
  }
  clock.set(dayAfter(clock, 7))
  await lookAround(running)
  await collector.close()
  return running.spy
}

const neededFor = (question: string, { k, textK }: Pick<Case, 'k' | 'textK'>) =>
  ['feedback.text', 'survey.start.support', 'survey.start.why'].includes(question) ? textK : k

/** What must hold: nobody can tell fewer than k apart. */
function assertGroups(families: ReturnType<Spy['families']>, { k, textK }: Case): void {
  for (const { question, groups } of families) {
    const needed = neededFor(question, { k, textK })
    const smallest = smallestDerivable(groups)
    assert.ok(smallest === 0 || smallest >= needed, `${question}: ${smallest} below ${needed}`)
  }
}

/** Of five texts, whose ratings are published, one is withdrawn before there are ten. */
const PARTLY_WITHDRAWN: Case = {
  k: 5,
  textK: 10,
  windowWeeks: { min: 1, max: 26 },
  by: { feedback: 'none', survey: 'none' },
  steps: [
    { does: 'send', acts: times(5, () => ({ kind: 'text', screen: 0, department: 0 })) },
    { does: 'wait', weeks: 1 },
    { does: 'withdraw', which: 0 },
    { does: 'send', acts: times(6, () => ({ kind: 'text', screen: 0, department: 0 })) },
    { does: 'wait', weeks: 1 },
  ],
}

test('whatever is asked at whatever moment, no sum or difference tells of fewer than k', async (test) => {
  const folder = folderOf(test)
  let published = 0
  await fc.assert(
    fc.asyncProperty(cases, async (given) => {
      const spy = await spyOn(given, folder)
      published += spy.seen.size
      assertGroups(spy.families(), given)
    }),
    { numRuns: 100, examples: [[PARTLY_WITHDRAWN]] },
  )
  assert.ok(published > 100, `only ${published} groups were published at all`)
})

for (const [file, why] of [
  ['plain-suppression.ts', /left out of/],
  ['every-cell.ts', /below [57]/],
] as const)
  test(`the same fails where partition.ts is ${file}`, async (test) => {
    const folder = folderOf(test)
    const make = await withPartition(file)
    const property = fc.asyncProperty(cases, async (given) =>
      assertGroups((await spyOn(given, folder, make)).families(), given),
    )
    const { failed, errorInstance } = await fc.check(property, { endOnFailure: true })
    assert.ok(failed)
    assert.match(String(errorInstance), why)
  })

test('sums and differences are found', () => {
  const table: [Group[], number][] = [
    [[], 0],
    [[0b11111n], 5],
    [[0b11111n, 0b1111100000n], 5],
    [[0b111111n, 0b11111n], 1],
    [[0b11111n, 0b1111100000n, 0b111111111111n], 2],
    [[0b111111111111n, 0b11111n, 0b1111100000n], 2],
    [[0b11111n, 0b111110n], 5],
  ]
  for (const [groups, smallest] of table) assert.equal(smallestDerivable(groups), smallest)
})
