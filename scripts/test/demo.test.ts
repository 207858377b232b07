import assert from 'node:assert/strict'
import { join } from 'node:path'
import test, { after } from 'node:test'
import { createCollector } from '@candor/collector'
import { sqlite } from '@candor/collector/sqlite'
import type { Block, Report } from '@candor/protocol'
import { randomOf } from '@candor/testing/random-of'
import { temporaryFolder } from '@candor/testing/temporary-folder'
import { contentFor } from '../demo/content-for.ts'
import { DAY_MS, demoClock } from '../demo/demo-clock.ts'
import { employeesIn, speakersIn } from '../demo/employees.ts'
import { luckOf } from '../demo/luck.ts'
import { letWeeksPass, WEEKS } from '../demo/past-weeks.ts'

const FILE = new URL('../../examples/demo-crm/content.json', import.meta.url)

const large = await reportOf({ after }, 500)

test('the demo has as many employees as it is asked for', () => {
  assert.equal(employeesIn(undefined), 500)
  assert.equal(employeesIn('50'), 50)
  for (const wrong of ['', '0', '19', '20001', '50.5', 'many'])
    assert.equal(employeesIn(wrong), null)
})

test('never all of them speak, and fewer do once it is no longer new', () => {
  assert.ok(speakersIn(5000, 0) < 5000 / 2)
  assert.ok(speakersIn(5000, WEEKS) < speakersIn(5000, 0))
})

test('departments are as large as the organisation makes them', () => {
  const headcounts = contentFor(FILE, 50).departments?.map(({ headcount }) => headcount)
  assert.deepEqual(headcounts, [22, 14, 7, 8])
})

test('with 500 employees each screen hurts for a reason of its own', () => {
  const reasonOf = (screen: string) => mainReason(blocksOf(large, 'feedback.reason', screen))
  assert.equal(reasonOf('opportunities edit'), 'too-complex')
  assert.equal(reasonOf('service record'), 'broken')
  assert.equal(reasonOf('contacts list'), 'does-not-fit')
  assert.equal(reasonOf('accounts record'), 'no-benefit')
})

test('saving fails since an update, the board pleases, and few people meet some screens', () => {
  const ratings = (screen: string) =>
    blocksOf(large, 'feedback.rating', screen).map(({ counts }) => meanOf(counts))
  const service = ratings('service record')
  assert.ok(Math.min(...service.slice(0, 7)) > Math.max(...service.slice(7)))
  assert.ok(Math.min(...ratings('opportunities board').slice(2)) > 3.5)
  assert.ok(blocksOf(large, 'feedback.rating', 'accounts edit').length < WEEKS / 2)
})

test('every week up to now is told, with all that the page has a section for', () => {
  const weeks = large.windows.filter(({ questions }) =>
    questions.some(({ question }) => question === 'feedback.rating'),
  )
  assert.equal(weeks.length, WEEKS)
  const demo = demoClock()
  demo.move(-7 * DAY_MS)
  assert.equal(weeks.at(-1)?.to, demo.week())
  const names = new Set(
    large.windows.flatMap(({ questions, texts }) =>
      [...questions, ...texts].map(({ question }) => question),
    ),
  )
  for (const name of ['feedback.text', 'idea', 'ask.topic', 'tip.search', 'vote.offline'])
    assert.ok(names.has(name), name)
  const { surveys = [] } = contentFor(FILE, 500)
  for (const { id, questions } of surveys)
    assert.ok(names.has(`survey.${id}.${questions[0]?.id}`), id)
})

test('some tips are true for most of their readers, and some miss', () => {
  const isTrue = (tip: string) => {
    const blocks = large.windows.flatMap(({ questions }) =>
      questions.filter(({ question }) => question === `tip.${tip}`).flatMap((one) => one.blocks),
    )
    const sum = (verdict: string) =>
      blocks.reduce((all, one) => all + (one.counts[verdict] ?? 0), 0)
    return sum('true-for-me') > sum('not-for-me')
  }
  assert.deepEqual([isTrue('board-view'), isTrue('solve-a-case')], [true, false])
})

test('the same seed tells the same story', async (t) => {
  const [one, other] = await Promise.all([reportOf(t, 50), reportOf(t, 50)])
  const counted = ({ windows }: Report) => windows.map(({ from, questions }) => [from, questions])
  assert.deepEqual(counted(one), counted(other))
})

test('with 50 employees the screens that most people use are told apart in some weeks', async (t) => {
  const report = await reportOf(t, 50)
  assert.ok(blocksOf(report, 'feedback.rating', 'opportunities edit').length > 0)
  assert.equal(blocksOf(report, 'feedback.rating', 'contacts record').length, 0)
})

async function reportOf(t: { after: (undo: () => unknown) => void }, employees: number) {
  const clock = demoClock()
  const content = contentFor(FILE, employees)
  const store = sqlite(
    join(
      temporaryFolder((undo) => t.after(undo)),
      'candor.db',
    ),
  )
  const collector = createCollector({
    store,
    content,
    token: 'the-token-of-the-demo',
    now: clock.now,
  })
  t.after(() => collector.close())
  await letWeeksPass(collector, { clock, employees, content, luck: luckOf(randomOf(1)) })
  const headers = { authorization: 'Bearer the-token-of-the-demo' }
  const response = await collector.fetch(new Request('http://localhost/v1/report', { headers }))
  return (await response.json()) as Report
}

const blocksOf = ({ windows }: Report, question: string, screen: string): Block[] =>
  windows
    .flatMap(({ questions }) => questions.filter((one) => one.question === question))
    .flatMap(({ blocks }) => blocks)
    .filter(
      ({ cells: [cell] }) => typeof cell === 'object' && `${cell.object} ${cell.view}` === screen,
    )

function meanOf(counts: Block['counts']): number {
  const ratings = Object.entries(counts)
  const n = ratings.reduce((sum, [, count]) => sum + count, 0)
  return ratings.reduce((sum, [rating, count]) => sum + Number(rating) * count, 0) / n
}

function mainReason(blocks: readonly Block[]): string | undefined {
  const counts = new Map<string, number>()
  for (const block of blocks)
    for (const [reason, count] of Object.entries(block.counts))
      counts.set(reason, (counts.get(reason) ?? 0) + count)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}
