import { once } from 'node:events'
import type { Page } from 'playwright-core'
import type { Account } from './account.ts'
import type { Crew } from './crew.ts'
import type { Disturbance } from './disturbances.ts'
import { DISTURBANCES } from './disturbances.ts'
import type { FaultProxy } from './fault-proxy.ts'
import { pick } from './pick.ts'
import type { RestartingCollector } from './restarting-collector.ts'
import { flush, hasPanel, sendByHand, sendByHandle } from './tab.ts'
import type { Weather } from './weather.ts'

export interface Scene {
  account: Account
  collector: RestartingCollector
  crew: Crew
  proxy: FaultProxy
  weather: Weather
  /** Numbers in [0, 1). */
  random: () => number
}

/** Most tabs at once. */
const MAX_TABS = 3

/** Most events that a tab sends in a round: 200 rounds stay below what the ledger keeps. */
const MAX_SENDS = 3

/** One Send in so many of the tab in front goes through the panel. */
const BY_HAND = 3

/** Some tabs send, and something happens to them in the middle of it. */
export async function round(scene: Scene): Promise<Disturbance> {
  const { crew, collector, weather, random } = scene
  if (crew.isOffline() && random() < 0.5) await crew.setOffline(false)
  const tabs = await crew.tabs(Math.ceil(random() * MAX_TABS))
  const page = tabs[Math.floor(random() * tabs.length)]
  // Without a network no tab can be opened in place of those that are gone.
  if (!page) return goOnline(crew)
  const [front] = tabs
  await front?.bringToFront().catch(() => undefined)
  const disturbance = pick(weather.disturbances, random())
  const done = new AbortController()
  const moment = momentOf(scene, done.signal)
  const acting = Promise.all(tabs.map((tab) => act(tab, scene, tab === front))).finally(() =>
    done.abort(),
  )
  await moment
  await DISTURBANCES[disturbance]({ collector, crew, page, random: random() })
  await acting
  return disturbance
}

async function goOnline(crew: Crew): Promise<Disturbance> {
  await crew.setOffline(false)
  return 'nothing'
}

/** Resolves when it is time for the disturbance, at the latest when the tabs are done. */
async function momentOf({ proxy, weather, random }: Scene, done: AbortSignal): Promise<void> {
  const moment = pick(weather.moments, random())
  if (moment === 'at once') return
  const name = moment === 'at last' ? 'never' : moment
  await once(proxy.way, name, { signal: done }).catch(() => undefined)
}

/** An employee at one tab, which may go away at any moment, and with it the widget's word. */
async function act(page: Page, { account, random }: Scene, isInFront: boolean): Promise<void> {
  const flushes = random() < 0.7
  const sends = Math.ceil(random() * MAX_SENDS)
  try {
    for (let left = sends; left > 0; left--) {
      const isByHand = isInFront && random() * BY_HAND < 1 && (await hasPanel(page))
      const text = account.begin()
      const isSafe = await (isByHand ? sendByHand : sendByHandle)(page, text)
      if (isSafe) account.confirmed.add(text)
    }
    if (flushes) await flush(page)
  } catch {
    // It was not confirmed, so nothing is promised.
  }
}
