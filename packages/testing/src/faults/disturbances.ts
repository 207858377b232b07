import type { Page } from 'playwright-core'
import type { Crew } from './crew.ts'
import type { RestartingCollector } from './restarting-collector.ts'

export interface Disturbed {
  collector: RestartingCollector
  crew: Crew
  /** One of the tabs. */
  page: Page
  /** A number in [0, 1). */
  random: number
}

/** What may happen in the middle of a round, by name. */
export const DISTURBANCES = {
  nothing: async () => {},
  'collector killed': ({ collector }) => collector.kill(),
  'tab killed': ({ crew, random }) => crew.killTab(random),
  'browser killed': ({ crew }) => crew.killBrowser(),
  reloaded: async ({ page }) => {
    await page.reload().catch(() => undefined)
  },
  'navigated away': ({ crew, page, random }) => crew.load(page, `/deals/${random}`),
  'tab closed': ({ page }) => page.close(),
  'gone offline': ({ crew }) => crew.setOffline(true),
} satisfies Record<string, (disturbed: Disturbed) => Promise<void>>

export type Disturbance = keyof typeof DISTURBANCES
