import assert from 'node:assert/strict'
import { join } from 'node:path'
import test from 'node:test'
import { createCollector } from '@candor/collector'
import { sqlite } from '@candor/collector/sqlite'
import type { Block, Report } from '@candor/protocol'
import { randomOf } from '@candor/testing/random-of'
import { temporaryFolder } from '@candor/testing/temporary-folder'
import { contentFor } from '../demo/content-for.ts'
import { demoClock } from '../demo/demo-clock.ts'
import { employeesIn, speakersIn } from '../demo/employees.ts'
import { luckOf } from '../demo/luck.ts'
import { letWeeksPass, WEEKS } from '../demo/past-weeks.ts'

const FILE = new URL('../../examples/demo-crm/content.json', import.meta.url)

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

test('with 500 employees each screen hurts for a reason of its own', async (t) => {
  const report = await reportOf(t, 500)
  const reasonOf = (screen: string) => mainReason(blocksOf(report, 'feedback.reason', screen))
  assert.equal(reasonOf('opportunities edit'), 'too-complex')
  assert.equal(reasonOf('service record'), 'broken')
  assert.equal(reasonOf('contacts list'), 'does-not-fit')
  assert.equal(reasonOf('accounts record'), 'no-benefit')
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
  const collector = createCollector({ store, content, token: 'demo', now: clock.now })
  t.after(() => collector.close())
  await letWeeksPass(collector, { clock, employees, content, luck: luckOf(randomOf(1)) })
  const headers = { authorization: 'Bearer demo' }
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

function mainReason(blocks: readonly Block[]): string | undefined {
  const counts = new Map<string, number>()
  for (const block of blocks)
    for (const [reason, count] of Object.entries(block.counts))
      counts.set(reason, (counts.get(reason) ?? 0) + count)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}
