import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import test from 'node:test'
import { chromiumPath } from '../browser.ts'
import { undoAfter } from '../undo-after.ts'
import { SHOWING } from './broken.ts'
import type { EndureOptions } from './endure.ts'
import { endure } from './endure.ts'
import { report } from './report.ts'

const chromium = await chromiumPath().catch(() => undefined)

const options = {
  skip: chromium ? false : 'needs a Chromium: install one or set CHROME_PATH',
  timeout: 120_000,
}

test('whatever goes wrong on the way, what was confirmed is stored once', options, async (test) => {
  const rounds = 10
  const seed = Math.floor(Math.random() * 2 ** 31)
  test.diagnostic(`seed ${seed}: npm run test:faults -- --seed ${seed} --rounds ${rounds}`)
  const { faults, confirmed, stored, inLedger } = await run(test, { seed, rounds })
  const none = { missing: [], doubled: [], unknown: [], astray: [], unsent: [] }
  assert.deepEqual(faults, none, `seed ${seed}`)
  assert.equal(stored, inLedger)
  assert.ok(confirmed > rounds, `only ${confirmed} were confirmed`)
})

test(
  'it finds what a collector loses that acknowledges before it commits',
  options,
  async (test) => {
    const { faults } = await run(test, {
      seed: 1,
      rounds: 2,
      broken: 'acknowledge-before-commit',
      weather: SHOWING['acknowledge-before-commit'],
    })
    assert.ok(faults.missing.length > 0)
  },
)

test('it finds what a widget loses that deletes before it sends', options, async (test) => {
  const { faults } = await run(test, {
    seed: 1,
    rounds: 2,
    broken: 'delete-before-send',
    weather: SHOWING['delete-before-send'],
  })
  assert.ok(faults.missing.length > 0)
})

async function run(test: TestContext, options: Omit<EndureOptions, 'chromium'>) {
  const result = await endure(undoAfter(test), { ...options, chromium: chromium ?? '' })
  test.diagnostic(report(result))
  return result
}
