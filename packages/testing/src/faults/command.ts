import { parseArgs } from 'node:util'
import { chromiumPath } from '../browser.ts'
import { BROKEN } from './broken.ts'
import { endure } from './endure.ts'
import { isSound, report } from './report.ts'
import type { Undo } from '../undo-after.ts'

/** `npm run test:faults -- --seed 7 --rounds 50`: fails where anything was lost or doubled. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    rounds: { type: 'string', default: '200' },
    broken: { type: 'string' },
  },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const broken = BROKEN.find((name) => name === values.broken)
if (values.broken !== undefined && !broken) throw new Error(`--broken is ${BROKEN.join(' or ')}`)
const undos: Undo[] = []
const undoAll = async () => {
  for (let undo = undos.pop(); undo; undo = undos.pop()) await undo()
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void undoAll().finally(() => process.exit(1)))

console.log(`seed ${seed} (again with --seed ${seed})`)
const begun = performance.now()
try {
  const result = await endure((undo) => void undos.push(undo), {
    seed,
    rounds: Number(values.rounds),
    chromium: await chromiumPath(),
    broken,
    log: (line) => console.log(line),
  })
  console.log(`${values.rounds} rounds in ${Math.round((performance.now() - begun) / 1000)} s`)
  console.log(report(result))
  process.exitCode = isSound(result) ? 0 : 1
} finally {
  await undoAll()
}
