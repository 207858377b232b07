import { benchAnchors } from './anchors/bench-anchors.ts'

/** `npm run bench -w packages/bench`, `… -- anchors 5` for phases of 5 seconds. */
const BENCHES: Record<string, (seconds: number) => Promise<void>> = { anchors: benchAnchors }

const [name = 'anchors', seconds = '60'] = process.argv.slice(2)
const bench = BENCHES[name]
if (!bench || !(Number(seconds) > 0)) {
  console.error(`Usage: bench ${Object.keys(BENCHES).join('|')} [seconds of a phase]`)
  process.exit(2)
}
await bench(Number(seconds))
