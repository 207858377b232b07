/** What an employee keeps of their own progress, in their browser. */
export interface Progress {
  v: 1
  /** Steps of checklists that were ticked off, by `stepKey`. */
  done: string[]
  /** How often what a hint was about was put right, by its id. */
  resolved: Record<string, number>
}

export const NO_PROGRESS: Progress = { v: 1, done: [], resolved: {} }

/** What is stored; `undefined` where nothing is kept, or it is damaged or of a version to come. */
export function toProgress(stored: unknown): Progress | undefined {
  const { v, done, resolved } = (stored ?? {}) as Partial<Record<keyof Progress, unknown>>
  if (v !== 1 || !Array.isArray(done)) return undefined
  const counts = Object.entries(resolved ?? {}).filter(([, count]) => Number.isInteger(count))
  const steps = done.filter((one) => typeof one === 'string')
  return { v, done: steps, resolved: Object.fromEntries(counts) }
}

/** Two lists may have a step of the same id. */
export const stepKey = (checklist: string, step: string): string => `${checklist}/${step}`

export const withStep = (progress: Progress, key: string, isDone: boolean): Progress => {
  const others = progress.done.filter((one) => one !== key)
  return { ...progress, done: isDone ? [...others, key] : others }
}

export const withResolved = (progress: Progress, hint: string): Progress => {
  const { resolved } = progress
  // An id may be a word that every object knows, such as `constructor`.
  const before = Object.hasOwn(resolved, hint) ? resolved[hint] : undefined
  return { ...progress, resolved: { ...resolved, [hint]: (before ?? 0) + 1 } }
}
