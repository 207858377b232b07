/** Work in steps, between which it can rest. Each step is told whether there was a rest. */
export type Steps<Result = void> = Generator<undefined, Result, boolean>

/** Does something with so many at a time, and tells whether there was a rest. */
export function* inSteps<Item>(
  items: Iterable<Item>,
  size: number,
  run: (item: Item) => void,
): Steps<boolean> {
  let count = 0
  let isRested = false
  for (const item of items) {
    run(item)
    count += 1
    if (count % size === 0 && (yield)) isRested = true
  }
  return isRested
}

/** All of it at once. */
export function atOnce(steps: Steps): void {
  while (!steps.next(false).done);
}
