import { SEEN_WEEKS } from '@candor/protocol'
import type { Entry } from '../store/store.ts'
import { addWeeks } from '../week.ts'

/** How often an event was answered in each way. */
export interface Counts {
  accepted: number
  duplicate: number
}

/** What a store must do with what is sent, as simply as it can be said: no batches, no SQL. */
export interface DedupeModel {
  /** By hash, what the answers to these entries must come to, in whatever order they are taken. */
  add(entries: readonly Entry[]): Map<string, Counts>
  /** What the answer must be, or is told to have been where it was a matter of what came first. */
  withdraw(receipt: string, week: string, told?: boolean): boolean
  /** The answers to a question move to what is published. */
  publish(question: string): string[]
  forget(week: string): void
  /** `question value` of each answer that waits. */
  waiting(): string[]
}

interface Row {
  receipt: string | undefined
  parts: number
  question: string
  value: string
}

export function dedupeModel(): DedupeModel {
  const seen = new Map<string, string>()
  const withdrawn = new Map<string, string>()
  /** What was withdrawn with all of its parts. */
  const takenBack = new Map<string, string>()
  let rows: Row[] = []

  /** Takes the rows for which it is so. */
  function taken(is: (row: Row) => boolean): Row[] {
    const out = rows.filter(is)
    rows = rows.filter((row) => !is(row))
    return out
  }

  function accept({ hash, until, receipt, answers }: Entry) {
    seen.set(hash, until)
    if (receipt !== undefined && withdrawn.has(receipt)) return
    const parts = answers.length
    rows.push(...answers.map(({ question, value }) => ({ receipt, parts, question, value })))
  }

  return {
    add(entries) {
      const counts = new Map<string, Counts>()
      for (const entry of entries) {
        const { accepted, duplicate } = counts.get(entry.hash) ?? { accepted: 0, duplicate: 0 }
        const isNew = !seen.has(entry.hash)
        if (isNew) accept(entry)
        counts.set(entry.hash, {
          accepted: accepted + Number(isNew),
          duplicate: duplicate + Number(!isNew),
        })
      }
      return counts
    },
    withdraw(receipt, week, told) {
      const until = addWeeks(week, SEEN_WEEKS)
      if (!withdrawn.has(receipt)) withdrawn.set(receipt, until)
      const gone = taken((row) => row.receipt === receipt)
      const isWhole = told ?? (gone.length > 0 && gone.length >= (gone[0]?.parts ?? 0))
      if (isWhole && !takenBack.has(receipt)) takenBack.set(receipt, until)
      return takenBack.has(receipt)
    },
    publish: (question) => taken((row) => row.question === question).map(({ value }) => value),
    forget(week) {
      for (const memory of [seen, withdrawn, takenBack])
        for (const [key, until] of memory) if (until < week) memory.delete(key)
    },
    waiting: () => rows.map(({ question, value }) => `${question} ${value}`),
  }
}
