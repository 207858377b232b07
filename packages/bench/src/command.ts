import { benchAnchors } from './anchors/bench-anchors.ts'
import { START } from './anchors/script-time.ts'
import { benchTasks } from './tasks/bench-tasks.ts'

/** `npm run bench -w packages/bench`, `… -- anchors 20` for phases of 20 seconds, `… -- tasks 10`. */
const BENCHES: Record<string, (seconds: number) => Promise<void>> = {
  anchors: benchAnchors,
  tasks: benchTasks,
}

const [name = 'anchors', seconds = '60'] = process.argv.slice(2)
const bench = BENCHES[name]
if (!bench || !(Number(seconds) > START)) {
  console.error(
    `Usage: bench ${Object.keys(BENCHES).join('|')} [seconds of a phase, above ${START}]`,
  )
  process.exit(2)
}
await bench(Number(seconds))
