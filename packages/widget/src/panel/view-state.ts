export interface ViewState<T> {
  readonly now: T
  set(change: Partial<T>): void
}

/** What a view shows; every change draws the panel anew, which is small enough to. */
export function createViewState<T extends object>(initial: T, draw: () => void): ViewState<T> {
  let now = initial
  return {
    get now() {
      return now
    },
    set(change) {
      now = { ...now, ...change }
      draw()
    },
  }
}
