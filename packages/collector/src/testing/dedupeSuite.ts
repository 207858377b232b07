import assert from 'node:assert/strict'
import test from 'node:test'
import { SEEN_WEEKS } from '@candor/protocol'
import fc from 'fast-check'
import type { Entry, Outcome, Store } from '../store/store.ts'
import { addWeeks, nextWeek } from '../week.ts'
import type { Counts } from './dedupeModel.ts'
import { dedupeModel } from './dedupeModel.ts'
import { newId, receiptOf } from './events.ts'

/** What each event of a run answers. Every second one can be withdrawn. */
const EVENTS = [
  ['tip.next-step'],
  ['feedback.rating', 'feedback.reason', 'feedback.text'],
  ['feedback.rating'],
  ['idea'],
  ['survey.start.ease', 'survey.start.wish'],
  ['feedback.rating', 'feedback.text'],
] as const

const QUESTIONS = [...new Set(EVENTS.flat())]

const event = fc.nat(EVENTS.length - 1)

/** Batches that are sent at once. */
const calls = fc.array(fc.array(event, { maxLength: 8 }), { maxLength: 4 })

const step = fc.oneof(
  fc.record({ kind: fc.constant('send' as const), calls, isClosed: fc.boolean() }),
  fc.record({ kind: fc.constant('withdraw' as const), event, calls }),
  fc.record({ kind: fc.constant('publish' as const), question: fc.constantFrom(...QUESTIONS) }),
  fc.record({ kind: fc.constant('pass' as const), weeks: fc.integer({ min: 1, max: 11 }) }),
)

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/**
 * Whatever comes, in whatever order, a store answers and keeps what the model says. `open` opens
 * the same database each time; its weeks go on from run to run.
 */
export function testDedupe(name: string, open: () => Promise<Store>, numRuns: number): void {
  test(`${name}: however often and when it is sent, an event counts once until it is forgotten`, async () => {
    const calendar = { week: '2026-W01' }
    const steps = fc.array(step, { minLength: 1, maxLength: 12 })
    const property = fc.asyncProperty(steps, async (all) => {
      const run = await startRun(open, calendar)
      for (const one of all) await run.take(one)
      await run.end()
    })
    await fc.assert(property, { numRuns })
  })
}

interface Run {
  take(step: Step): Promise<void>
  /** Compares what is stored in the end. */
  end(): Promise<void>
}

/** A site of its own, with events of its own. */
async function startRun(open: () => Promise<Store>, calendar: { week: string }): Promise<Run> {
  const site = newId()
  const start = calendar.week
  const model = dedupeModel()
  const closed = new Map<string, string>()
  let store = await open()

  const entryOf = (index: number): Entry => ({
    hash: `${site}.${index}`,
    until: addWeeks(calendar.week, SEEN_WEEKS),
    site,
    week: calendar.week,
    ...(index % 2 === 1 && { receipt: receiptOf(`${site}.${index}`) }),
    answers: (EVENTS[index] ?? []).map((question) => {
      return { question, cell: 'all', value: `${index}`, text: false }
    }),
  })

  async function send(batches: readonly number[][], meanwhile: () => Promise<unknown>) {
    const entries = batches.map((batch) => batch.map(entryOf))
    const outcomes = entries.map((batch) => store.add(batch))
    await meanwhile()
    const counts = countsOf(entries, await Promise.all(outcomes))
    assert.deepEqual(counts, model.add(entries.flat()))
  }

  async function withdraw(index: number, batches: readonly number[][]) {
    const { receipt = 'nobody has it' } = entryOf(index)
    const { week } = calendar
    const withdrawing = () => store.withdraw(site, receipt, addWeeks(week, SEEN_WEEKS))
    let answer: boolean | undefined
    await send(batches, async () => (answer = await withdrawing()))
    // What is on its way at the same time may come before or after.
    const isRace = batches.flat().includes(index)
    assert.equal(answer, model.withdraw(receipt, week, isRace ? answer : undefined))
  }

  async function publish(question: string) {
    const from = closed.get(question) ?? start
    const to = from > calendar.week ? from : calendar.week
    const range = { site, question, from, to }
    const answers = await store.answers(range)
    const keys = answers.map(({ key }) => key)
    assert.ok(await store.publish([{ ...range, snapshot: '', keys }]))
    assert.deepEqual(answers.map(({ value }) => value).sort(), model.publish(question).sort())
    closed.set(question, nextWeek(to))
  }

  async function pass(weeks: number) {
    for (let count = 0; count < weeks; count++) {
      calendar.week = nextWeek(calendar.week)
      await store.forget(calendar.week, addWeeks(calendar.week, SEEN_WEEKS))
      model.forget(calendar.week)
    }
  }

  async function reopen() {
    await store.close()
    store = await open()
  }

  async function end() {
    assert.deepEqual(await waitingIn(store, site), model.waiting().sort())
    await store.close()
  }

  // Weeks are over once something came in the next.
  await pass(2)
  return {
    async take(one) {
      switch (one.kind) {
        case 'send':
          return send(one.calls, async () => one.isClosed && reopen())
        case 'withdraw':
          return withdraw(one.event, one.calls)
        case 'publish':
          return publish(one.question)
        case 'pass':
          return pass(one.weeks)
      }
    },
    end,
  }
}

/** How often each event was answered in each way. */
function countsOf(
  entries: readonly Entry[][],
  outcomes: readonly Outcome[][],
): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  for (const [index, batch] of entries.entries()) {
    assert.equal(outcomes[index]?.length, batch.length)
    for (const [place, { hash }] of batch.entries()) {
      const count = counts.get(hash) ?? { accepted: 0, duplicate: 0 }
      count[outcomes[index]?.[place] ?? 'duplicate'] += 1
      counts.set(hash, count)
    }
  }
  return counts
}

async function waitingIn(store: Store, site: string): Promise<string[]> {
  const range = { site, from: '0000-W01', to: '9999-W52' }
  const rows = await Promise.all(
    QUESTIONS.map(async (question) => {
      const answers = await store.answers({ ...range, question })
      return answers.map(({ value }) => `${question} ${value}`)
    }),
  )
  return rows.flat().sort()
}
