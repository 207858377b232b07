import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import test from 'node:test'
import { newId, times } from '../testing/events.ts'
import { groupCommits } from './group.ts'
import type { Entry, Outcome } from './store.ts'

const entry = (): Entry => ({
  hash: newId(),
  until: '2026-W49',
  site: 'acme',
  week: '2026-W40',
  answers: [],
})

/** Commits that are kept in a list, each entry accepted but for those of `known`. */
function recorded(known: ReadonlySet<string> = new Set()) {
  const commits: string[][] = []
  const commit = async (entries: readonly Entry[]): Promise<Outcome[]> => {
    commits.push(entries.map(({ hash }) => hash))
    return entries.map(({ hash }) => (known.has(hash) ? 'duplicate' : 'accepted'))
  }
  return { commits, group: groupCommits(commit) }
}

test('calls of one tick share one commit, and each gets its own outcomes', async () => {
  const old = entry()
  const { commits, group } = recorded(new Set([old.hash]))
  const results = await Promise.all([
    group.add([entry(), entry()]),
    group.add([]),
    group.add([old]),
    group.add([entry()]),
  ])
  assert.deepEqual(results, [['accepted', 'accepted'], [], ['duplicate'], ['accepted']])
  assert.equal(commits.length, 1)
})

test('calls that come while a commit is under way share the next', async () => {
  const commits = new EventEmitter<{ first: [() => void] }>()
  const started = once(commits, 'first')
  const sizes: number[] = []
  const group = groupCommits(async (entries) => {
    sizes.push(entries.length)
    if (sizes.length === 1) await new Promise<void>((finish) => commits.emit('first', finish))
    return entries.map(() => 'accepted')
  })
  const results = [group.add([entry()])]
  const [finish] = await started
  results.push(...times(5, () => group.add([entry()])))
  finish()
  await Promise.all(results)
  assert.deepEqual(sizes, [1, 5])
})

test('a commit that fails fails for its calls and for no later one', async () => {
  let isBroken = true
  const group = groupCommits(async (entries) => {
    if (isBroken) throw new Error('disk full')
    return entries.map(() => 'accepted')
  })
  const failed = await Promise.allSettled([group.add([entry()]), group.add([entry()])])
  assert.deepEqual(
    failed.map(({ status }) => status),
    ['rejected', 'rejected'],
  )
  isBroken = false
  assert.deepEqual(await group.add([entry()]), ['accepted'])
})

test('many calls become several commits of bounded size, in order', async () => {
  const { commits, group } = recorded()
  const calls = times(60, () => times(50, entry))
  await Promise.all(calls.map((entries) => group.add(entries)))
  assert.ok(commits.every(({ length }) => length <= 1000))
  assert.deepEqual(
    commits.flat(),
    calls.flat().map(({ hash }) => hash),
  )
})

test('`drained` waits for all that was asked for', async () => {
  const { commits, group } = recorded()
  const result = group.add([entry()])
  await group.drained()
  assert.equal(commits.length, 1)
  await result
  await group.drained()
})
