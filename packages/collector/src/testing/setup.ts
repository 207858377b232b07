import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Collector } from '../collector.ts'
import { createCollector } from '../collector.ts'
import type { CollectorOptions } from '../settings.ts'
import { sqlite } from '../store/sqlite.ts'
import { TOKEN } from './client.ts'

/** A folder of the test's own, removed at its end. */
export function folderOf(test: { after(run: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'candor-'))
  test.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A clock that stands still, at noon (UTC) of a day, until it is set. */
export interface Clock {
  now(): Date
  set(day: string): void
}

export function clockAt(day: string): Clock {
  let date = new Date(`${day}T12:00:00Z`)
  return {
    now: () => date,
    set(next) {
      date = new Date(`${next}T12:00:00Z`)
    },
  }
}

/** A day in the week 2026-W40, and the following weeks. */
export const W40 = '2026-10-01'
export const W41 = '2026-10-08'
export const W42 = '2026-10-15'
export const W43 = '2026-10-22'

export interface Setup {
  collector: Collector
  clock: Clock
  db: string
  errors: unknown[]
}

/** A collector on a real SQLite file, at noon of a day in 2026-W40. */
export function setUp(test: TestContext, options: Partial<CollectorOptions> = {}): Setup {
  const clock = clockAt(W40)
  const db = join(folderOf(test), 'candor.db')
  const errors: unknown[] = []
  const collector = createCollector({
    store: sqlite(db),
    token: TOKEN,
    now: clock.now,
    onError: (error) => errors.push(error),
    ...options,
  })
  test.after(() => collector.close())
  return { collector, clock, db, errors }
}
