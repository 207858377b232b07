import type { Content, Report } from '@candor/protocol'
import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Period } from './model/period.ts'
import type { ReportOutcome } from './source/fetch-report.ts'
import type { TokenStore } from './source/token.ts'

/** What the page shows. `token`: whether there is one to forget by signing out. */
export type View =
  | { at: 'loading' }
  | { at: 'sign-in'; refused: false }
  | { at: 'sign-in'; refused: true; says: string }
  | { at: 'failed'; why: 'unreachable' | 'locked' | 'busy' | 'not-a-report'; says: string }
  | { at: 'report'; report: Report; token: boolean }

export interface Page {
  view: ReadonlySignal<View>
  /** `null` until it is there, and where the collector gives none: ids stand in for names then. */
  content: ReadonlySignal<Content | null>
  /** The weeks to show; `null` for all. */
  period: Signal<Period | null>
  /** Asks with the kept token; without one too, since the operator may know the lead by other means. */
  load(): Promise<void>
  /** Asks for the content file anew; the report stays in sight. */
  loadContent(): Promise<void>
  signIn(token: string): Promise<void>
  signOut(): void
}

/** The state of the page and all that can happen to it. Asks nothing before `load` or `signIn`. */
export function createPage(source: {
  report: (token: string | null) => Promise<ReportOutcome>
  content: () => Promise<Content | null>
  tokens: TokenStore
}): Page {
  const view = signal<View>({ at: 'loading' })
  const content = signal<Content | null>(null)
  const period = signal<Period | null>(null)
  let latest = 0

  const load = async () => {
    const mine = ++latest
    const token = source.tokens.read()
    view.value = { at: 'loading' }
    const [outcome, names] = await Promise.all([source.report(token), source.content()])
    // Someone signed out or in meanwhile: this answer is not the one to show.
    if (mine !== latest) return
    content.value = names
    if (outcome.kind === 'refused') source.tokens.clear()
    view.value = viewOf(outcome, token !== null)
  }

  return {
    view,
    content,
    period,
    load,
    loadContent: async () => {
      const mine = latest
      const names = await source.content()
      if (mine === latest && names) content.value = names
    },
    signIn: (token) => {
      source.tokens.write(token)
      return load()
    },
    signOut: () => {
      latest++
      source.tokens.clear()
      period.value = null
      view.value = { at: 'sign-in', refused: false }
    },
  }
}

function viewOf(outcome: ReportOutcome, token: boolean): View {
  if (outcome.kind === 'report') return { at: 'report', report: outcome.report, token }
  if (outcome.kind === 'failed') return { at: 'failed', why: outcome.why, says: outcome.says }
  return token
    ? { at: 'sign-in', refused: true, says: outcome.says }
    : { at: 'sign-in', refused: false }
}
