import { benchAnchors } from './anchors/bench-anchors.ts'
import { benchTasks } from './tasks/bench-tasks.ts'

/** `npm run bench -w packages/bench`, `… -- anchors 5` for phases of 5 seconds, `… -- tasks 10`. */
const BENCHES: Record<string, (seconds: number) => Promise<void>> = {
  anchors: benchAnchors,
  tasks: benchTasks,
}

const [name = 'anchors', seconds = '60'] = process.argv.slice(2)
const bench = BENCHES[name]
if (!bench || !(Number(seconds) > 0)) {
  console.error(`Usage: bench ${Object.keys(BENCHES).join('|')} [seconds of a phase]`)
  process.exit(2)
}
await bench(Number(seconds))
