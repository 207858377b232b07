import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import test from 'node:test'
import { gzipSync } from 'node:zlib'

/** Bytes, gzip. Budgets of the design; the README says the same figures. */
const AT_ONCE = 3_000
const FIRST_FEEDBACK = 16_000

const SCRIPT = 'packages/widget/dist/script'
/** `<version>/<name>.js`: the folder is named by what is in it. */
const chunks = readdirSync(`${SCRIPT}/candor`, { encoding: 'utf8', recursive: true }).filter(
  (file) => file.endsWith('.js'),
)

const bytesOf = (file: string) => gzipSync(readFileSync(`${SCRIPT}/${file}`), { level: 9 }).length

const chunk = (name: string) => {
  const found = chunks.filter((file) => file.endsWith(`/${name}.js`))
  assert.equal(found.length, 1, `one chunk ${name} in ${chunks.join(' ')}`)
  return `candor/${found[0]}`
}

/** The routes of the CRM at hand are all it may need beside. What is in a content file it can do without. */
const largestAdapter = Math.max(
  ...readdirSync('packages/widget/src/context/adapters').map((file) =>
    bytesOf(chunk(file.replace('.ts', ''))),
  ),
)

const atOnce = bytesOf('candor.js')
const firstFeedback = atOnce + bytesOf(chunk('app')) + largestAdapter

test(`what every page loads is at most ${AT_ONCE} bytes gzip`, () => {
  console.log(`candor.js: ${atOnce} bytes gzip`)
  assert.ok(atOnce <= AT_ONCE, `${atOnce} bytes`)
})

test(`all that a first feedback needs is at most ${FIRST_FEEDBACK} bytes gzip`, () => {
  console.log(`first feedback: ${firstFeedback} bytes gzip`)
  assert.ok(firstFeedback <= FIRST_FEEDBACK, `${firstFeedback} bytes`)
})

test('no validator, no way to set HTML and no second copy of the framework is in the widget', () => {
  for (const file of ['candor.js', ...chunks.map((name) => `candor/${name}`)]) {
    const code = readFileSync(`${SCRIPT}/${file}`, 'utf8')
    for (const word of [
      'ZodError',
      'safeParse',
      'innerHTML',
      'sendBeacon',
      'document.cookie',
      'userAgent',
    ])
      assert.ok(!code.includes(word), `${word} in ${file}`)
  }
  assert.ok(!readFileSync(`${SCRIPT}/candor.js`, 'utf8').includes('__k'), 'preact in candor.js')
})

test('the README says what was measured', () => {
  const readme = readFileSync('README.md', 'utf8')
  const said = (what: RegExp) => Number(what.exec(readme)?.[1]?.replace(/[, ]/g, ''))
  const close = (value: number, figure: number) => Math.abs(value - figure) <= 100
  const figures = [said(/`candor\.js`[^|]*\|\s*([\d,]+)/), said(/first feedback[^|]*\|\s*([\d,]+)/)]
  assert.ok(close(figures[0] ?? 0, atOnce), `README says ${figures[0]}, measured ${atOnce}`)
  assert.ok(
    close(figures[1] ?? 0, firstFeedback),
    `README: ${figures[1]}, measured ${firstFeedback}`,
  )
})
