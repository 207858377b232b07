import { statSync } from 'node:fs'
import type { Collector } from '@candor/collector'
import type { BatchResult, CandorEvent } from '@candor/protocol'
import { makeEvent } from './make-events.ts'

const DAY_MS = 86_400_000

export const WEEKS = 104

/** Monday of 2026-W02. */
const START = Date.UTC(2026, 0, 5)

/** Answers in a request, as after a day, and requests at once: together one commit. */
const BATCH = 50
const AT_ONCE = 20
const ROUND = BATCH * AT_ONCE

export interface Week {
  answers: number
  /** Milliseconds in which they were taken: requests and nothing else. */
  ms: number
  /** Of the processor, which is told better where the machine has other things to do. */
  cpuMs: number
  /** Milliseconds of the longest round: the one that closes the week before. */
  longest: number
  /** Bytes of the database and its log at the end of the week. */
  bytes: number
}

export interface Simulation {
  collector: Pick<Collector, 'fetch'>
  path: string
  answers: number
  /** Sets the collector's clock. */
  setTime(ms: number): void
}

/** Two years of answers in the order in which they come; each week as it ends. */
export async function* simulateWeeks(simulation: Simulation): AsyncGenerator<Week> {
  const perWeek = Math.max(ROUND, Math.round(simulation.answers / WEEKS / ROUND) * ROUND)
  for (let week = 0; week < WEEKS; week++) {
    const result: Week = { answers: perWeek, ms: 0, cpuMs: 0, longest: 0, bytes: 0 }
    for (let sent = 0; sent < perWeek; sent += ROUND) {
      const now = START + (7 * week + (5 * sent) / perWeek) * DAY_MS
      simulation.setTime(now)
      const day = new Date(now).toISOString().slice(0, 10)
      const { ms, cpuMs } = await takeRound(simulation.collector, day)
      result.ms += ms
      result.cpuMs += cpuMs
      result.longest = Math.max(result.longest, ms)
    }
    result.bytes = bytesOf(simulation.path)
    yield result
  }
}

/** The first moment after all of these weeks. */
export const END = START + 7 * WEEKS * DAY_MS

/** Sends a round and tells what it took. One in a hundred comes twice. */
async function takeRound(
  { fetch }: Pick<Collector, 'fetch'>,
  day: string,
): Promise<Pick<Week, 'ms' | 'cpuMs'>> {
  const batches = Array.from({ length: AT_ONCE }, () => batchOf(day))
  const requests = batches.map((events) => requestOf({ v: 1, events }))
  const before = process.cpuUsage()
  const start = performance.now()
  const responses = await Promise.all(requests.map((request) => fetch(request)))
  const ms = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  const results = await Promise.all(responses.map((one) => one.json() as Promise<BatchResult>))
  const accepted = results.reduce((sum, result) => sum + result.accepted.length, 0)
  if (accepted !== ROUND) throw new Error(`Of ${ROUND} answers ${accepted} were accepted.`)
  const [again] = batches
  const repeats = await fetch(requestOf({ v: 1, events: again?.slice(0, ROUND / 100) }))
  const { duplicate } = (await repeats.json()) as BatchResult
  if (duplicate.length !== ROUND / 100) throw new Error('What came twice was taken twice.')
  return { ms, cpuMs: (user + system) / 1000 }
}

const batchOf = (day: string): CandorEvent[] => Array.from({ length: BATCH }, () => makeEvent(day))

const requestOf = (body: unknown): Request =>
  new Request('https://candor.example.com/v1/events', {
    method: 'POST',
    body: JSON.stringify(body),
  })

function bytesOf(path: string): number {
  const sizes = ['', '-wal'].map((end) => statSync(path + end, { throwIfNoEntry: false })?.size)
  return sizes.reduce<number>((sum, size = 0) => sum + size, 0)
}
