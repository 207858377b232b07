import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createCollector } from '@candor/collector'
import { sqlite } from '@candor/collector/sqlite'
import { CONTENT_OF_YEARS } from './content-of-years.ts'
import type { Week } from './simulate-weeks.ts'
import { END, simulateWeeks, WEEKS } from './simulate-weeks.ts'

const TOKEN = 'the-token-of-the-bench'
const TENTH = Math.floor(WEEKS / 10)
const MB = 1_000_000

/** Sends so many answers over two years of a simulated clock, and prints what that costs. */
export async function benchYears(answers: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'candor-years-'))
  try {
    await measure(join(folder, 'candor.db'), answers)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(path: string, answers: number): Promise<void> {
  let time = 0
  const open = () =>
    createCollector({
      store: sqlite(path),
      content: CONTENT_OF_YEARS,
      token: TOKEN,
      now: () => new Date(time),
    })
  const collector = open()
  const setTime = (ms: number) => void (time = ms)
  const weeks: Week[] = []
  console.log(HEAD.map((name, index) => name.padStart(WIDTHS[index] ?? 0)).join(' '))
  for await (const week of simulateWeeks({ collector, path, answers, setTime })) {
    weeks.push(week)
    if (weeks.length % TENTH === 0) printTenth(weeks)
  }
  printRatio(weeks)

  setTime(END)
  await look('report, closes the last week', collector, '/v1/report')
  await look('report, again', collector, '/v1/report')
  await collector.close()
  const restarted = open()
  await look('report, after a restart', restarted, '/v1/report')
  const etag = await look('report, again', restarted, '/v1/report')
  await look('report, known already', restarted, '/v1/report', etag)
  const content = await look('content', restarted, '/v1/content')
  await look('content, known already', restarted, '/v1/content', content)
  await restarted.close()
  printRows(path)
}

const HEAD = ['weeks', 'answers', 'µs per answer', 'of the processor', 'closing a week', 'database']
const WIDTHS = HEAD.map((name) => Math.max(9, name.length + 1))

/** Microseconds for an answer. */
const costOf = (weeks: readonly Week[], what: 'ms' | 'cpuMs'): number =>
  (1000 * sumOf(weeks, what)) / sumOf(weeks, 'answers')

const sumOf = (weeks: readonly Week[], what: 'ms' | 'cpuMs' | 'answers'): number =>
  weeks.reduce((sum, week) => sum + week[what], 0)

function printRatio(weeks: readonly Week[]): void {
  const [first, last] = [weeks.slice(0, TENTH), weeks.slice(-TENTH)]
  const ratio = (what: 'ms' | 'cpuMs') => (costOf(last, what) / costOf(first, what)).toFixed(2)
  console.log(`last tenth to first: ${ratio('ms')}, of the processor ${ratio('cpuMs')}`)
}

function printTenth(weeks: readonly Week[]): void {
  const tenth = weeks.slice(-TENTH)
  const longest = Math.max(...tenth.map((week) => week.longest))
  const cells = [
    `${weeks.length}`,
    `${sumOf(weeks, 'answers')}`,
    costOf(tenth, 'ms').toFixed(1),
    costOf(tenth, 'cpuMs').toFixed(1),
    `${longest.toFixed(0)} ms`,
    `${((weeks.at(-1)?.bytes ?? 0) / MB).toFixed(0)} MB`,
  ]
  console.log(cells.map((cell, index) => cell.padStart(WIDTHS[index] ?? 0)).join(' '))
}

/** Asks once and prints how long that takes, by the clock and of the processor. The answer's `ETag`. */
async function look(
  what: string,
  { fetch }: Pick<ReturnType<typeof createCollector>, 'fetch'>,
  ...[path, etag]: [string, string?]
): Promise<string> {
  const headers = { authorization: `Bearer ${TOKEN}`, ...(etag && { 'if-none-match': etag }) }
  const request = new Request(`https://candor.example.com${path}`, { headers })
  const before = process.cpuUsage()
  const start = performance.now()
  const response = await fetch(request)
  const { byteLength } = await response.arrayBuffer()
  const ms = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  const cells = [
    `${ms.toFixed(1)} ms`,
    `${((user + system) / 1000).toFixed(1)} ms`,
    `${(byteLength / MB).toFixed(2)} MB`,
  ]
  const row = cells.map((cell) => cell.padStart(13)).join('')
  console.log(`${what.padEnd(30)} ${response.status}${row}`)
  return response.headers.get('etag') ?? ''
}

/** What is in the tables in the end: of closed weeks no more than questions with too few. */
function printRows(path: string): void {
  const file = new DatabaseSync(path, { readOnly: true })
  const count = (table: string) => file.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n']
  for (const table of ['answers', 'seen', 'published'])
    console.log(`${table}: ${count(table)} rows`)
  file.close()
}
