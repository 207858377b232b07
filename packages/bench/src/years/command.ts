import { parseArgs } from 'node:util'
import { benchYears } from './bench-years.ts'

/** `npm run bench:years -w packages/bench`, `… -- --answers 200000` to try it. */
const { values } = parseArgs({ options: { answers: { type: 'string', default: '10000000' } } })
const answers = Number(values.answers)
if (!(answers > 0)) {
  console.error('Usage: bench:years [--answers 10000000]')
  process.exit(2)
}
await benchYears(answers)
