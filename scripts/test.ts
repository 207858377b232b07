import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumPath } from '@candor/testing/browser'
import type { EngineName } from '@candor/testing/engines/engines'
import { ENGINES } from '@candor/testing/engines/engines'
import { addEngines } from './test/add-engines.ts'
import type { Counts } from './test/counts.ts'
import { countsOfTap, sum } from './test/counts.ts'
import { inLanes } from './test/in-lanes.ts'
import type { Run } from './test/run.ts'
import { run } from './test/run.ts'

/**
 * Everything; the last line says how it went. The tests of the widget and the page run on Chromium, with
 * `--engines` on Firefox and WebKit as well, which takes twice the time.
 */
const engines = process.argv.includes('--engines') ? ENGINES : ENGINES.slice(0, 1)
const scratch = mkdtempSync(join(tmpdir(), 'candor-test-'))
const began = Date.now()
const counted: Counts[] = []

/** Installs while what needs no browser runs. */
const ready = addEngines(engines).then(async (words) => {
  console.log(words)
  for (const { name } of ENGINES)
    if (!engines.some((engine) => engine.name === name))
      console.log(`Engine ${name}: left to npm run test:engines.`)
  if (engines.length > 1) console.log('Left to Chromium: packages/testing, scripts, examples.')
  // Unpacks the packaged one, which two at a time would do into each other.
  await chromiumPath()
})

await inLanes(Math.min(availableParallelism(), 4), [
  () => check('types of tests', 'tsc', ['-p', 'tsconfig.tests.json']),
  () => check('lint', 'oxlint', ['--deny-warnings', 'packages', 'examples', 'scripts']),
  () => check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  // The longest first, so that the lanes end together.
  testsOfNode,
  ...engines.map(
    ({ name }) =>
      () =>
        testsOfBrowser(name),
  ),
])

const { passed, failed, skipped } = sum(counted)
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1
// What failed is read in the logs.
if (failed === 0) rmSync(scratch, { recursive: true })

/** A tool that passes or fails as a whole counts as one test. */
async function check(name: string, command: string, args: string[]): Promise<void> {
  const ok = await run({ command, args }, join(scratch, `${command}.log`))
  account(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 })
}

async function testsOfBrowser(name: EngineName): Promise<void> {
  await ready
  const engine = ENGINES.find((one) => one.name === name)
  if (name !== 'Chromium' && !engine?.path()) return
  const file = join(scratch, `${name}.json`)
  const env = { CANDOR_ENGINE: name, CANDOR_COUNTS: file }
  await tests(
    name,
    { command: 'wtr', args: [], env },
    () => JSON.parse(readFileSync(file, 'utf8')) as Counts,
  )
}

async function testsOfNode(): Promise<void> {
  await ready
  const file = join(scratch, 'node.tap')
  const args = [
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${file}`,
    'packages/{protocol,collector,testing}/src/**/*.test.ts',
    'scripts/**/*.test.ts',
    'examples/*/*.test.{ts,mjs}',
  ]
  await tests('Node', { command: 'node', args }, () => countsOfTap(readFileSync(file, 'utf8')))
}

async function tests(name: string, command: Run, counts: () => Counts): Promise<void> {
  const ok = await run(command, join(scratch, `${name}.log`))
  account(name, ok ? counts() : atLeastOneFailure(counts))
}

/** A runner that broke off may have left no counts, or none that failed. */
function atLeastOneFailure(read: () => Counts): Counts {
  try {
    const counts = read()
    return { ...counts, failed: Math.max(counts.failed, 1) }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function account(name: string, counts: Counts): void {
  counted.push(counts)
  const { passed, failed, skipped } = counts
  const seconds = Math.round((Date.now() - began) / 1000)
  const words = `${name} (${passed + failed} run, ${skipped} left out), ${seconds} s from the start`
  console.log(`${failed === 0 ? 'ok' : 'FAILED'}: ${words}`)
}
