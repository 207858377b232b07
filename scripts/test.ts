import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumPath } from '@candor/testing/browser'
import { addEngines } from './test/add-engines.ts'
import type { Counts } from './test/counts.ts'
import { countsOfTap, sum } from './test/counts.ts'

/** Everything, in order of speed; the last line says how it went. */
const scratch = mkdtempSync(join(tmpdir(), 'candor-test-'))
const counted: Counts[] = []

console.log(addEngines())
console.log(`Chromium: ${await chromiumPath()}`)

check('types of tests', 'tsc', ['-p', 'tsconfig.tests.json'])
check('lint', 'oxlint', ['--deny-warnings', 'packages', 'examples', 'scripts'])
check('format', 'prettier', ['--check', '--log-level', 'warn', '.'])
testsOfBrowser()
testsOfNode()

const { passed, failed, skipped } = sum(counted)
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1

/** A tool that passes or fails as a whole counts as one test. */
function check(name: string, command: string, args: string[]): void {
  const ok = run(command, args)
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}`)
  counted.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 })
}

function testsOfBrowser(): void {
  const file = join(scratch, 'browser.json')
  const ok = run('wtr', [], { CANDOR_COUNTS: file })
  const counts = JSON.parse(readFileSync(file, 'utf8')) as Counts
  counted.push(atLeastOneFailure(counts, ok))
}

function testsOfNode(): void {
  const file = join(scratch, 'node.tap')
  const ok = run('node', [
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${file}`,
    'packages/{protocol,collector,testing}/src/**/*.test.ts',
    'scripts/**/*.test.ts',
    'examples/*/*.test.{ts,mjs}',
  ])
  counted.push(atLeastOneFailure(countsOfTap(readFileSync(file, 'utf8')), ok))
}

function atLeastOneFailure(counts: Counts, ok: boolean): Counts {
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  if (error) console.error(error)
  return status === 0
}
