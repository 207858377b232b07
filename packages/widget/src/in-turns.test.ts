import { expect } from 'chai'
import { inTurns } from './in-turns.ts'

const STEPS = ['first', 'second', 'third']

/** Steps as long as a turn; after each of them the page has something to do. */
function* longSteps(done: string[], next: (step: string) => void): Generator<void, void> {
  for (const step of STEPS) {
    const begun = performance.now()
    while (performance.now() - begun < 5);
    done.push(step)
    setTimeout(() => next(step))
    yield
  }
}

describe('inTurns', () => {
  it('lets the page go on between long steps, and comes to the end', async () => {
    const done: string[] = []
    const seen: (string | undefined)[] = []
    await new Promise<void>((resolve) => {
      const next = (step: string) => {
        seen.push(done.at(-1))
        if (step === STEPS.at(-1)) resolve()
      }
      inTurns(longSteps(done, next))
    })
    expect(seen).to.deep.equal(STEPS)
  })

  it('goes no further once it is undone', async () => {
    const done: string[] = []
    await new Promise<void>((resolve) => {
      const undo = inTurns(
        longSteps(done, () => {
          undo()
          setTimeout(resolve, 20)
        }),
      )
    })
    expect(done).to.deep.equal(['first'])
  })
})
