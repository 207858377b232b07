import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { after, test } from 'node:test'
import { build } from 'esbuild'
import { newId, receiptOf, times } from '../testing/events.ts'
import { folderOf } from '../testing/setup.ts'
import { testDedupe } from '../testing/dedupeSuite.ts'
import { testStore } from '../testing/storeSuite.ts'
import { sqlite } from './sqlite.ts'
import type { Entry, Store } from './store.ts'

const folder = folderOf({ after })
const newPath = () => join(folder, `${newId()}.db`)

testStore('SQLite', async () => sqlite(newPath()))

testStore('SQLite in memory', async () => sqlite(':memory:'))

testDedupe('SQLite', async () => sqlite(join(folder, 'dedupe.db')), 60)

const entryOf = (value: string, receipt?: string): Entry => ({
  hash: newId(),
  until: '2026-W49',
  site: 'acme',
  week: '2026-W40',
  answers: [{ question: 'feedback.text', cell: 'all', value, text: true }],
  ...(receipt !== undefined && { receipt }),
})

/** All bytes of the database and of the files beside it. */
const bytesOf = (path: string) =>
  readdirSync(folder)
    .filter((file) => join(folder, file).startsWith(path))
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('')

test('a file that cannot be opened is named, with what to do', () => {
  const path = join(folder, 'missing', 'candor.db')
  assert.throws(() => sqlite(path), /Cannot open the database .*missing.*Check that its folder/)
})

test('two stores on one file never take an event twice', async () => {
  const path = newPath()
  const stores = [sqlite(path), sqlite(path)]
  const entries = times(200, (index) => entryOf(`text ${index}`))
  const outcomes = await Promise.all(
    entries.flatMap((entry) => stores.map((store) => store.add([entry]))),
  )
  assert.equal(outcomes.flat().filter((outcome) => outcome === 'accepted').length, 200)
  await Promise.all(stores.map((store) => store.close()))
})

test('closing waits for what is being written', async () => {
  const path = newPath()
  const store = sqlite(path)
  const outcomes = times(30, () => store.add([entryOf('kept')]))
  await store.close()
  assert.equal((await Promise.all(outcomes)).length, 30)
  assert.ok(!existsSync(`${path}-wal`))
  const again = sqlite(path)
  assert.equal((await again.tally('acme'))[0]?.weeks[0]?.n, 30)
  await again.close()
})

for (const [what, work] of [
  ['events', (store: Store) => store.add([entryOf('one of many')])],
  ['withdrawals', (store: Store) => store.withdraw('acme', receiptOf(newId()), '2026-W49')],
  ['looks at its health', (store: Store) => store.ping()],
] as const)
  test(`${what} at the same time share their way to the disk`, async () => {
    const path = newPath()
    const store = sqlite(path)
    await store.ping()
    const before = statSync(`${path}-wal`).size
    await Promise.all(times(200, () => work(store)))
    const pages = (statSync(`${path}-wal`).size - before) / 4096
    assert.ok(pages > 0 && pages < 50, `${pages} pages`)
    await store.close()
  })

test('a withdrawn text is in no file any more', async () => {
  const path = newPath()
  const store = sqlite(path)
  await store.add([entryOf('zzz-withdrawn-zzz', receiptOf('secret')), entryOf('zzz-kept-zzz')])
  assert.match(bytesOf(path), /zzz-withdrawn-zzz/)
  assert.equal(await store.withdraw('acme', receiptOf('secret'), '2027-W01'), true)
  assert.doesNotMatch(bytesOf(path), /zzz-withdrawn-zzz/)
  assert.match(bytesOf(path), /zzz-kept-zzz/)
  await store.close()
})

test('published raw rows are in no file any more', async () => {
  const path = newPath()
  const store = sqlite(path)
  await store.add(times(40, (index) => entryOf(`zzz-${index}-zzz`.repeat(50))))
  const range = { site: 'acme', question: 'feedback.text', from: '2026-W40', to: '2026-W40' }
  const keys = (await store.answers(range)).map(({ key }) => key)
  assert.ok(await store.publish([{ ...range, snapshot: 'frozen', keys }]))
  assert.doesNotMatch(bytesOf(path), /zzz-\d+-zzz/)
  assert.match(bytesOf(path), /frozen/)
  await store.close()
})

test('a reader from outside, such as a backup, holds nobody up', async (test) => {
  const path = newPath()
  const store = sqlite(path)
  await store.add([entryOf('one', receiptOf('secret'))])
  const reader = new DatabaseSync(path)
  test.after(() => reader.close())
  reader.exec('BEGIN')
  reader.prepare('SELECT count(*) FROM answers').get()
  const start = performance.now()
  assert.equal(await store.withdraw('acme', receiptOf('secret'), '2027-W01'), true)
  assert.ok(performance.now() - start < 2000)
  await store.close()
})

/** A Node that has no SQLite of its own, as the machine or whoever runs npm has it. */
function oldNode(): string | undefined {
  const { npm_node_execpath: npmNode = '', PATH = '' } = process.env
  const places = [npmNode, ...PATH.split(delimiter).map((place) => join(place, 'node'))]
  return places.filter(Boolean).find((place) => {
    const { stdout } = spawnSync(place, ['--version'], { encoding: 'utf8' })
    return /^v(20|21)\./.test(stdout ?? '')
  })
}

const node20 = oldNode()

test(
  'the same holds on Node 20 with libsql',
  { skip: node20 === undefined && 'there is no Node 20 or 21 on this machine' },
  async () => {
    const outfile = join(folder, 'suite.mjs')
    await build({
      stdin: {
        contents: `
          import { testDedupe } from './dedupeSuite.ts'
          import { testStore } from './storeSuite.ts'
          import { sqlite } from '../store/sqlite.ts'
          import '../store/sqliteDatabase.test.ts'
          let count = 0
          const path = ${JSON.stringify(folder)} + '/libsql'
          testStore('libsql', async () => sqlite(path + count++))
          testDedupe('libsql', async () => sqlite(path), 20)`,
        resolveDir: fileURLToPath(new URL('../testing', import.meta.url)),
      },
      outfile,
      bundle: true,
      // The package says that its files have no side effects; tests have.
      ignoreAnnotations: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    })
    const modules = fileURLToPath(new URL('../../../../node_modules', import.meta.url))
    // Without this it would report to the runner of this file, in the runner's own format.
    const env = { ...process.env, NODE_PATH: modules, NODE_TEST_CONTEXT: undefined }
    const options = { encoding: 'utf8', env } as const
    const { status, stdout, stderr } = spawnSync(
      node20 ?? '',
      ['--test-reporter=tap', outfile],
      options,
    )
    assert.equal(status, 0, `${stdout}\n${stderr}`)
    assert.match(stdout, /^# pass 2[0-9]$/m)
    assert.match(stdout, /libsql: an event is taken once/)
  },
)
