import { runFlags } from '@candor/testing/run-flags'
import { fire } from './fire.ts'

/** `npm run test:fire -- --seed 7 --rounds 50`: fails where anything was lost or doubled. */
const { seed, rounds } = runFlags(process.argv.slice(2), { rounds: 30 })
const cleanups: (() => void)[] = []
process.on('exit', () => cleanups.forEach((run) => run()))

console.log(`seed ${seed} (the same things strike again with --seed ${seed})`)
const result = await fire(
  { after: (run) => void cleanups.push(run) },
  { seed, rounds, log: (line) => console.log(line) },
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
