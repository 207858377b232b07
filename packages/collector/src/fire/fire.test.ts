import assert from 'node:assert/strict'
import test from 'node:test'
import { fire } from './fire.ts'

const ROUNDS = 3

test('under fire and killed at random moments it loses nothing and doubles nothing', async (test) => {
  const seed = Math.floor(Math.random() * 2 ** 31)
  test.diagnostic(`seed ${seed}: npm run test:fire -- --seed ${seed} --rounds ${ROUNDS}`)
  const options = { seed, rounds: ROUNDS, roundMs: 600, log: () => undefined }
  const { acknowledged, stored, failed, ...rest } = await fire(test, options)
  const { missing, forgotten, doubled, unknown } = rest
  const faults = { missing, forgotten, doubled, unknown }
  assert.deepEqual(faults, { missing: 0, forgotten: 0, doubled: 0, unknown: 0 }, `seed ${seed}`)
  assert.equal(stored, acknowledged)
  assert.ok(acknowledged > 500, `only ${acknowledged} were sent`)
  assert.ok(failed > 0, 'nothing was ever cut off')
})

test('a collector that acknowledges before it has written is found out', async (test) => {
  const script = new URL('../testing/hasty-cli.ts', import.meta.url).pathname
  const options = { seed: 1, rounds: ROUNDS, roundMs: 600, script, log: () => undefined }
  const { missing, forgotten, doubled, unknown } = await fire(test, options)
  test.diagnostic(`${missing} missing, ${forgotten} forgotten`)
  assert.ok(missing > 0 && forgotten > 0)
  assert.deepEqual({ doubled, unknown }, { doubled: 0, unknown: 0 })
})
