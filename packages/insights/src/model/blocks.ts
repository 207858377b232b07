import type { Block, Window } from '@candor/protocol'
import { type Group, unionByCell } from './group.ts'
import { type Period, spanOf } from './period.ts'

/** All that was published about one question in some windows. */
export interface Findings {
  question: string
  /** From the first to the last week in which the question was published. */
  period: Period
  n: number
  groups: Group[]
}

/** Blocks of one question in the windows' order. */
export function blocksOf(windows: readonly Window[], question: string): Block[] {
  return windows.flatMap((window) =>
    window.questions.filter((each) => each.question === question).flatMap(({ blocks }) => blocks),
  )
}

/** What was published about a question; `null` where nothing was. */
export function findingsOf(windows: readonly Window[], question: string): Findings | null {
  const holding = windows.filter((window) =>
    window.questions.some((each) => each.question === question && each.blocks.length > 0),
  )
  const period = spanOf(holding)
  if (!period) return null
  const groups = unionByCell(blocksOf(holding, question))
  return { question, period, n: groups.reduce((sum, { n }) => sum + n, 0), groups }
}

/** Names of all questions of the windows, each once, sorted. */
export function questionsOf(windows: readonly Window[]): string[] {
  const names = windows.flatMap(({ questions }) => questions.map(({ question }) => question))
  return [...new Set(names)].toSorted()
}
