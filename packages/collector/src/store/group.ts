import type { Entry, Outcome } from './store.ts'

/** Entries in one commit. Beyond this a longer transaction gains nothing and delays the rest. */
const MAX_GROUP = 1000

type Commit = (entries: readonly Entry[]) => Promise<Outcome[]>

interface Waiting {
  entries: readonly Entry[]
  resolve(outcomes: Outcome[]): void
  reject(error: unknown): void
}

/**
 * Calls that arrive in one tick, or while a commit is under way, share the next commit: one sync
 * to disk for all of them instead of one each.
 */
export function groupCommits(commit: Commit): { add: Commit; drained(): Promise<void> } {
  const queue: Waiting[] = []
  let working: Promise<void> | undefined

  async function work() {
    while (queue.length > 0) {
      await nextTick()
      await commitGroup(commit, takeGroup(queue))
    }
    working = undefined
  }

  return {
    add: (entries) =>
      new Promise((resolve, reject) => {
        queue.push({ entries, resolve, reject })
        working ??= work()
      }),
    drained: async () => working,
  }
}

const nextTick = () => new Promise<void>((resolve) => setImmediate(resolve))

function takeGroup(queue: Waiting[]): Waiting[] {
  let size = 0
  const end = queue.findIndex(({ entries }, index) => {
    size += entries.length
    return index > 0 && size > MAX_GROUP
  })
  return queue.splice(0, end === -1 ? queue.length : end)
}

async function commitGroup(commit: Commit, group: readonly Waiting[]): Promise<void> {
  try {
    const outcomes = await commit(group.flatMap(({ entries }) => entries))
    let start = 0
    for (const { entries, resolve } of group) {
      resolve(outcomes.slice(start, start + entries.length))
      start += entries.length
    }
  } catch (error) {
    for (const { reject } of group) reject(error)
  }
}
