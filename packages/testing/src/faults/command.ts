import { chromiumPath } from '../browser.ts'
import { runFlags } from '../run-flags.ts'
import type { Undo } from '../undo-after.ts'
import { BROKEN, SHOWING } from './broken.ts'
import { endure } from './endure.ts'
import { isSound, report } from './report.ts'

/**
 * `npm run test:faults -- --seed 7 --rounds 50`: fails where anything was lost or doubled. With
 * `--broken` it fails where nothing was: the seed decides what strikes, the moments are the
 * machine's, so that no two runs are quite the same.
 */
const flags = runFlags(process.argv.slice(2), { rounds: 200, broken: BROKEN })
const broken = BROKEN.find((name) => name === flags.broken)
const undos: Undo[] = []
const undoAll = async () => {
  for (let undo = undos.pop(); undo; undo = undos.pop()) await undo()
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void undoAll().finally(() => process.exit(1)))

console.log(`seed ${flags.seed} (the same things strike again with --seed ${flags.seed})`)
const begun = performance.now()
try {
  const result = await endure((undo) => void undos.push(undo), {
    ...flags,
    chromium: await chromiumPath(),
    broken,
    ...(broken && { weather: SHOWING[broken] }),
    log: (line) => console.log(line),
  })
  console.log(`${flags.rounds} rounds in ${Math.round((performance.now() - begun) / 1000)} s`)
  console.log(report(result))
  const isFine = isSound(result) !== (broken !== undefined)
  if (broken) console.log(isFine ? `Found: ${broken}.` : `NOT FOUND: ${broken}.`)
  else console.log(isFine ? 'Nothing lost, nothing doubled.' : 'FAILED')
  process.exitCode = isFine ? 0 : 1
} finally {
  await undoAll()
}
