import { setTimeout as after } from 'node:timers/promises'

/** Rejects where a promise is not kept in time, with the name of what it is. */
export async function within<T>(ms: number, name: string, promise: Promise<T>): Promise<T> {
  const done = new AbortController()
  const late = after(ms, undefined, { signal: done.signal }).then(() => {
    throw new Error(`${name} is not over after ${ms} ms.`)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    done.abort()
    late.catch(() => undefined)
  }
}
