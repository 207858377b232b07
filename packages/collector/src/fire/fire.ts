import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import type { Running } from '../testing/process.ts'
import { start } from '../testing/process.ts'
import { folderOf } from '../testing/setup.ts'
import type { Comparison } from './compare.ts'
import { compare } from './compare.ts'
import { randomOf } from '@candor/testing/random-of'
import type { Sent } from './sender.ts'
import { send } from './sender.ts'

export interface FireOptions {
  seed: number
  /** How often the collector is killed. */
  rounds: number
  /** Milliseconds that a round lasts at most. */
  roundMs?: number
  /** Path of the script that starts the collector. Default: the command itself. */
  script?: string
  /** Is told of each round. */
  log: (line: string) => void
}

export interface Fired extends Comparison {
  kills: number
  /** Requests that were not answered with 202; their events were sent again. */
  failed: number
  /** Milliseconds in which there was somebody to send to. */
  upMs: number
}

/** Connections that send at once. */
const SENDERS = 16

interface Cleanup {
  after(run: () => void): void
}

/**
 * Sends to a real collector without a pause, kills it (SIGKILL) at random moments, starts it
 * again on the same file and at last lets everybody send what is left. What the machine loses
 * with its power is not tried here.
 */
export async function fire(
  cleanup: Cleanup,
  { seed, rounds, roundMs = 1000, log, ...starting }: FireOptions,
): Promise<Fired> {
  const random = randomOf(seed)
  const db = join(folderOf(cleanup), 'candor.db')
  const begin = () => start(cleanup, ['--port', '0', '--db', db], starting)
  const collector = restarting(begin)
  const senders = Array.from({ length: SENDERS }, (_, index) =>
    send({ name: `${index}`, next: collector.next, random: randomOf(seed + index + 1) }),
  )
  const [upMs, ...sent] = await Promise.all([
    kills(collector, { rounds, roundMs, random, log }),
    ...senders,
  ])
  await collector.stop()
  const failed = sent.reduce((sum, one) => sum + one.failed, 0)
  return { ...compare(db, acknowledgedBy(sent)), kills: rounds, failed, upMs }
}

interface Killing extends Required<Omit<FireOptions, 'seed' | 'script'>> {
  random: () => number
}

/** How many milliseconds there was somebody to send to. */
async function kills(
  collector: Restarting,
  { rounds, roundMs, random, log }: Killing,
): Promise<number> {
  let upMs = roundMs
  for (let round = 1; round <= rounds; round++) {
    const ms = Math.ceil(random() * roundMs)
    await collector.next()
    await after(ms)
    upMs += ms
    await collector.restart()
    log(`round ${round} of ${rounds}: killed after ${ms} ms`)
  }
  await after(roundMs)
  collector.finish()
  return upMs
}

const acknowledgedBy = (sent: readonly Sent[]): Map<string, string> =>
  new Map(sent.flatMap(({ acknowledged }) => [...acknowledged]))

interface Restarting {
  next(): Promise<{ url: string; isEnd: boolean }>
  restart(): Promise<void>
  finish(): void
  stop(): Promise<void>
}

function restarting(begin: () => Promise<Running>): Restarting {
  let running = begin()
  let isEnd = false
  return {
    next: async () => ({ url: (await running).url, isEnd }),
    async restart() {
      const doomed = await running
      // Whoever asks from now on waits for the new one.
      running = doomed.stop('SIGKILL').then(begin)
      await running
    },
    finish: () => void (isEnd = true),
    async stop() {
      const code = await (await running).stop('SIGTERM')
      if (code !== 0) throw new Error(`It ended with ${code}.`)
    },
  }
}
