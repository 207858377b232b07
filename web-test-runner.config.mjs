import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter } from '@web/test-runner'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromiumCommands } from './packages/testing/src/engines/chromium-commands.ts'
import { failuresWithElements } from './packages/testing/src/engines/failures-with-elements.ts'
import { launcherOf } from './packages/testing/src/engines/launcher-of.ts'
import { freePort } from './packages/testing/src/free-port.ts'
import { serveHosts } from './packages/testing/src/hosts/serve-hosts.ts'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

const engine = process.env.CANDOR_ENGINE ?? 'Chromium'

/**
 * Rules from values to values: one engine is enough. What reads a page, draws, stores, sends or asks
 * the engine about language and time runs on each.
 */
const RULES = [
  'packages/insights/src/{chart,model}/**',
  'packages/widget/src/{batch,content,context,ideas,news,survey}/**',
  'packages/widget/src/ask/!(zone).test.ts',
  'packages/widget/src/scrub/details/**',
]

/** What emulates media features or reads the accessibility tree, as Chromium alone lets a test. */
const CHROMIUM_ONLY = ['packages/widget/src/access-{settings,tree}.test.ts']

/** What Chromium does with the built script, in `packages/testing/src/hosts/hosts.test.ts`. */
const OTHERS_ONLY = ['packages/widget/src/host/in-hosts.test.ts']

if (engine !== 'Chromium') {
  console.log(`${engine}: left to Chromium, whose driver alone can: ${CHROMIUM_ONLY.join(', ')}`)
  console.log(`${engine}: left to Chromium, as one engine is enough: ${RULES.join(', ')}`)
}

export default {
  files: [
    'packages/{widget,insights}/src/**/*.test.{ts,tsx}',
    ...(engine === 'Chromium' ? OTHERS_ONLY : [...RULES, ...CHROMIUM_ONLY]).map(
      (path) => `!${path}`,
    ),
  ],
  rootDir: here('.'),
  // Runs for several engines begin at the same moment, and would choose the same one.
  port: await freePort(),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 1,
  // Property tests take their time on a machine with other work.
  testFramework: { config: { timeout: 40_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  browsers: [await launcherOf(engine)],
  plugins: [
    chromiumCommands(),
    failuresWithElements(),
    serveHosts('/packages/widget/src/testing/start-in-host.ts'),
    esbuildPlugin({
      ts: true,
      tsx: true,
      target: 'es2022',
      tsconfig: here('packages/widget/tsconfig.json'),
    }),
  ],
  reporters: [defaultReporter(), countReporter()],
}

/** Leaves the counts where `npm test` adds them up. */
function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 }
      const walk = (suite) => {
        for (const test of suite?.tests ?? [])
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1
        for (const inner of suite?.suites ?? []) walk(inner)
      }
      for (const { testResults, errors, passed } of sessions) {
        walk(testResults)
        // A file that could not be loaded has no tests to fail.
        if (!passed && (errors?.length ?? 0) > 0) counts.failed += 1
      }
      if (process.env.CANDOR_COUNTS)
        writeFileSync(process.env.CANDOR_COUNTS, JSON.stringify(counts))
    },
  }
}
