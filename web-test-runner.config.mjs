import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter } from '@web/test-runner'
import { chromeLauncher } from '@web/test-runner-chrome'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CHROMIUM_ARGS, chromiumPath } from './packages/testing/src/browser.ts'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

export default {
  files: ['packages/{widget,insights}/src/**/*.test.{ts,tsx}'],
  rootDir: here('.'),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 1,
  // Property tests take their time on a machine with other work.
  testFramework: { config: { timeout: 20_000 } },
  browsersStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: await chromiumPath(), args: CHROMIUM_ARGS },
    }),
  ],
  plugins: [
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
