import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import test from 'node:test'
import { gzipSync } from 'node:zlib'

/** Bytes, gzip. Budgets of the design; the README says the same figures. */
const AT_ONCE = 3_000
const FIRST_FEEDBACK = 16_000

/** Bytes, gzip, of what is loaded on need, by the name of its chunk. */
const BUDGETS: Record<string, number> = {
  acts: 1_900,
  app: 12_700,
  'ask-where': 16_300,
  help: 11_200,
  'keep-place': 2_700,
  more: 24_700,
  'open-survey': 6_100,
  shelf: 1_600,
  'start-guide': 10_200,
  take: 5_200,
  ...Object.fromEntries(['ar', 'de', 'es', 'fr', 'it'].map((language) => [language, 7_500])),
}
/** Any other, such as the routes of a CRM. */
const SMALL = 1_000

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

test('each part that is loaded on need keeps its budget, and each budget has its part', () => {
  const parts = chunks.map((file) => {
    const name = basename(file, '.js')
    return { name, bytes: bytesOf(`candor/${file}`), budget: BUDGETS[name] ?? SMALL }
  })
  for (const { name, bytes, budget } of parts.sort((one, other) => other.bytes - one.bytes))
    console.log(`${name.padEnd(14)} ${String(bytes).padStart(6)} of ${String(budget).padStart(6)}`)
  assert.deepEqual(
    parts.filter(({ bytes, budget }) => bytes > budget),
    [],
  )
  const names = new Set(parts.map(({ name }) => name))
  assert.deepEqual(
    Object.keys(BUDGETS).filter((name) => !names.has(name)),
    [],
  )
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
  const take = said(/loads the ([\d,]+) more/)
  assert.ok(close(take, bytesOf(chunk('take'))), `README: ${take} for an adapter of its own`)
})
