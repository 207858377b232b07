import assert from 'node:assert/strict'
import test from 'node:test'
import { inLanes } from './in-lanes.ts'

test('jobs begin in order, no more at once than there are lanes, and all of them end', async () => {
  const log: string[] = []
  const open: (() => void)[] = []
  const job = (name: string) => () =>
    new Promise<void>((resolve) => {
      log.push(name)
      open.push(resolve)
    })
  const all = inLanes(2, ['a', 'b', 'c', 'd'].map(job))
  assert.deepEqual(log, ['a', 'b'])
  open[1]?.()
  await new Promise(setImmediate)
  assert.deepEqual(log, ['a', 'b', 'c'])
  open[2]?.()
  await new Promise(setImmediate)
  for (const end of open) end()
  await all
  assert.deepEqual(log, ['a', 'b', 'c', 'd'])
})
