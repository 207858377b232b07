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
  attempted: number
  struck: ReadonlyMap<Fault | Disturbance, number>
}

/**
 * Real tabs of a real browser before the real collector, and all that can go wrong between them.
 * The seed decides what is done and what strikes; when the machine gets to it, it does not.
 */
export async function endure(
  onEnd: (undo: Undo) => void,
  { seed, rounds, chromium, broken, weather = STORM, log = () => {} }: EndureOptions,
): Promise<Endured> {
  const folder = temporaryFolder(onEnd)
  const db = join(folder, 'candor.db')
  const collector = await startRestartingCollector(
    db,
    broken === 'acknowledge-before-commit',
    onEnd,
  )
  const random = randomOf(seed)
  const strike = randomOf(seed + 1)
  const proxy = await startFaultProxy({
    collector,
    next: () => pick(weather.faults, strike()),
    random: strike,
  })
  onEnd(proxy.close)
  const deletesBeforeSend = broken === 'delete-before-send'
  const crm = await serveCrm({ collector: proxy.url, deletesBeforeSend })
  onEnd(crm.close)
  const profile = join(folder, 'profile')
  const crew = await startCrew({ chromium, profile, crm: crm.url }, onEnd)
  const account = createAccount()
  const scene = { account, collector, crew, proxy, weather, random }
  const disturbed = await storm(scene, rounds, log)
  proxy.calm()
  const ledger = await settled(crew)
  await collector.stop()
  return {
    ...compare(db, account, ledger),
    attempted: account.attempted.size,
    struck: new Map<Fault | Disturbance, number>([...proxy.struck, ...disturbed]),
  }
}

async function storm(scene: Scene, rounds: number, log: (line: string) => void) {
  const disturbed = new Map<Disturbance, number>()
  for (let count = 1; count <= rounds; count++) {
    const disturbance = await round(scene)
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
  const page = await crew.only()
  await flush(page)
  for (;;) {
    const ledger = await readLedger(page)
    if (ledger.every(({ state }) => state !== 'waiting')) return ledger
  }
}
