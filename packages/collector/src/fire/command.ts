import { parseArgs } from 'node:util'
import { fire } from './fire.ts'

/** `npm run test:fire -- --seed 7 --rounds 50`: fails where anything was lost or doubled. */
const { values } = parseArgs({
  options: { seed: { type: 'string' }, rounds: { type: 'string', default: '30' } },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const cleanups: (() => void)[] = []
process.on('exit', () => cleanups.forEach((run) => run()))

console.log(`seed ${seed} (again with --seed ${seed})`)
const result = await fire(
  { after: (run) => void cleanups.push(run) },
  { seed, rounds: Number(values.rounds), log: (line) => console.log(line) },
)
const { acknowledged, stored, missing, forgotten, doubled, unknown, ...run } = result
console.log(
  `${run.kills} kills, ${run.failed} requests without a 202, ` +
    `${Math.round((acknowledged / run.upMs) * 1000)} events per second while it was up`,
)
console.log(`acknowledged ${acknowledged}, stored ${stored}`)
console.log(`missing ${missing}, forgotten ${forgotten}, doubled ${doubled}, unknown ${unknown}`)
const isSound = missing + forgotten + doubled + unknown === 0 && acknowledged > 0
console.log(isSound ? 'Nothing lost, nothing doubled.' : 'FAILED')
process.exitCode = isSound ? 0 : 1
