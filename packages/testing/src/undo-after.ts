import type { TestContext } from 'node:test'

export type Undo = () => unknown

/** Takes what undoes each step of a test's setting up, and runs it at its end, the last first. */
export function undoAfter(test: Pick<TestContext, 'after'>): (undo: Undo) => void {
  const undos: Undo[] = []
  test.after(async () => {
    for (const undo of undos.reverse()) await undo()
  })
  return (undo) => void undos.push(undo)
}
