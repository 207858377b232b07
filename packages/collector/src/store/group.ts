/** Things in one commit. Beyond this a longer transaction gains nothing and delays the rest. */
const MAX_GROUP = 1000

/** Does something for each thing, all at once; what came of each, in the same order. */
type Commit<T, R> = (things: readonly T[]) => Promise<R[]>

interface Waiting<T, R> {
  things: readonly T[]
  resolve(results: R[]): void
  reject(error: unknown): void
}

/**
 * Calls that arrive in one tick, or while a commit is under way, share the next commit: one sync
 * to disk for all of them instead of one each.
 */
export function groupCommits<T, R>(
  commit: Commit<T, R>,
): { add: Commit<T, R>; drained(): Promise<void> } {
  const queue: Waiting<T, R>[] = []
  let working: Promise<void> | undefined

  async function work() {
    while (queue.length > 0) {
      await nextTick()
      await commitGroup(commit, takeGroup(queue))
    }
    working = undefined
  }

  return {
    add: (things) =>
      new Promise((resolve, reject) => {
        queue.push({ things, resolve, reject })
        working ??= work()
      }),
    drained: async () => working,
  }
}

const nextTick = () => new Promise<void>((resolve) => setImmediate(resolve))

function takeGroup<T, R>(queue: Waiting<T, R>[]): Waiting<T, R>[] {
  let size = 0
  const end = queue.findIndex(({ things }, index) => {
    size += things.length
    return index > 0 && size > MAX_GROUP
  })
  return queue.splice(0, end === -1 ? queue.length : end)
}

async function commitGroup<T, R>(
  commit: Commit<T, R>,
  group: readonly Waiting<T, R>[],
): Promise<void> {
  try {
    const results = await commit(group.flatMap(({ things }) => things))
    let start = 0
    for (const { things, resolve } of group) {
      resolve(results.slice(start, start + things.length))
      start += things.length
    }
  } catch (error) {
    for (const { reject } of group) reject(error)
  }
}
