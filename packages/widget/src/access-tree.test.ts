import { expect } from 'chai'
import { accessibleTree } from './testing/access/accessible-tree.ts'
import { emulate } from './testing/access/emulate.ts'
import { problemsOnScreens } from './testing/problems-on-screens.ts'
import { TREES } from './testing/access/trees.ts'

/** The lines that are expected, in their order; where one is missing, what came instead. */
function missing(expected: readonly string[], lines: readonly string[]): string[] {
  let from = 0
  return expected.flatMap((line) => {
    const at = lines.indexOf(line, from)
    if (at < 0) return [`${line} is not after ${lines[from - 1] ?? 'the start'}`]
    from = at + 1
    return []
  })
}

describe('what assistive technology is given', () => {
  afterEach(() => emulate({}))

  it('names each control, in its order, with its state', async () => {
    const seen: string[] = []
    const find = async (_: unknown, screen: string) => {
      const expected = TREES[screen]
      if (!expected) return []
      seen.push(screen)
      return missing(expected, await accessibleTree())
    }
    expect(await problemsOnScreens({ find })).to.deep.equal([])
    expect(seen).to.have.members(Object.keys(TREES))
  })
})
