import { join } from 'node:path'
import { randomOf } from '../random-of.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import type { Undo } from '../undo-after.ts'
import { createAccount } from './account.ts'
import type { Broken } from './broken.ts'
import type { Comparison } from './compare.ts'
import { compare } from './compare.ts'
import type { Crew } from './crew.ts'
import { startCrew } from './crew.ts'
import type { Disturbance } from './disturbances.ts'
import { startFaultProxy } from './fault-proxy.ts'
import type { Fault } from './faults.ts'
import type { LedgerEntry } from './ledger.ts'
import { readLedger } from './ledger.ts'
import { pick } from './pick.ts'
import { startRestartingCollector } from './restarting-collector.ts'
import type { Scene } from './round.ts'
import { round } from './round.ts'
import { serveCrm } from './serve-crm.ts'
import { flush } from './tab.ts'
import type { Weather } from './weather.ts'
import { STORM } from './weather.ts'
import { within } from './within.ts'

export interface EndureOptions {
  seed: number
  rounds: number
  /** Path of Chromium. */
  chromium: string
  /** Which fault of our own making is to be found. */
  broken?: Broken | undefined
  weather?: Weather
  /** Is told of each round. */
  log?: (line: string) => void
}

export interface Endured extends Comparison {
  /** Events whose sending was begun. */
  attempted: number
  /** Requests with events. */
  batches: number
  /** How often each thing has happened. */
  struck: ReadonlyMap<Fault | Disturbance, number>
}

/** Milliseconds after which a round counts as hanging. */
const LIMIT_MS = 60_000

/**
 * Real tabs of a real browser before the real collector, and all that can go wrong between them.
 * The seed decides what is done and what strikes; the moments are the machine's.
 */
export async function endure(
  onEnd: (undo: Undo) => void,
  { rounds, log = () => {}, ...options }: EndureOptions,
): Promise<Endured> {
  const folder = temporaryFolder(onEnd)
  const scene = await setScene(folder, onEnd, options)
  const { account, collector, crew, proxy } = scene
  const disturbed = await storm(scene, rounds, log)
  proxy.calm()
  const ledger = await within(LIMIT_MS, 'the end', settled(crew))
  await collector.stop()
  return {
    ...compare(dbIn(folder), account, ledger),
    attempted: account.attempted.size,
    batches: [...proxy.struck.values()].reduce((sum, count) => sum + count, 0),
    struck: new Map<Fault | Disturbance, number>([...proxy.struck, ...disturbed]),
  }
}

const dbIn = (folder: string) => join(folder, 'candor.db')

async function setScene(
  folder: string,
  onEnd: (undo: Undo) => void,
  { seed, chromium, broken, weather = STORM }: Omit<EndureOptions, 'rounds' | 'log'>,
): Promise<Scene> {
  const isHasty = broken === 'acknowledge-before-commit'
  const collector = await startRestartingCollector(dbIn(folder), isHasty, onEnd)
  const random = randomOf(seed + 1)
  const next = () => pick(weather.faults, random())
  const proxy = await startFaultProxy({ collector, next, random })
  onEnd(proxy.close)
  const deletesBeforeSend = broken === 'delete-before-send'
  const crm = await serveCrm({ collector: proxy.url, deletesBeforeSend })
  onEnd(crm.close)
  const profile = join(folder, 'profile')
  const crew = await startCrew({ chromium, profile, crm: crm.url }, onEnd)
  return { account: createAccount(), collector, crew, proxy, weather, random: randomOf(seed) }
}

async function storm(scene: Scene, rounds: number, log: (line: string) => void) {
  const disturbed = new Map<Disturbance, number>()
  for (let count = 1; count <= rounds; count++) {
    const disturbance = await within(LIMIT_MS, `round ${count}`, round(scene))
    disturbed.set(disturbance, (disturbed.get(disturbance) ?? 0) + 1)
    const { attempted, confirmed } = scene.account
    log(
      `round ${count} of ${rounds}: ${disturbance}; ` +
        `attempted ${attempted.size}, confirmed ${confirmed.size}`,
    )
  }
  return disturbed
}

/** The ledger, once nothing in it waits any more: one tab, and nothing in its way. */
async function settled(crew: Crew): Promise<LedgerEntry[]> {
  await crew.setOffline(false)
  const page = await crew.soleTab()
  await flush(page)
  for (;;) {
    const ledger = await readLedger(page)
    if (ledger.every(({ state }) => state !== 'waiting')) return ledger
  }
}
