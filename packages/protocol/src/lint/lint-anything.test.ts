import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import fc from 'fast-check'
import { lint } from './lint.ts'

const STARTER = readFileSync(new URL('../starter/content.json', import.meta.url), 'utf8')

/** Lints, and holds each finding to a place inside the file and to words. */
function assertPlaced(text: string): void {
  const findings = lint(text, { today: '2026-11-25' })
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  for (const { line, column, message, advice } of findings) {
    const length = lines[line - 1]?.length ?? assert.fail(`line ${line} of ${lines.length}`)
    assert.ok(column >= 1 && column <= length + 1, `column ${column} of ${length}`)
    assert.notEqual(message, '')
    assert.notEqual(advice, '', message)
  }
  const places = findings.map(({ line, column }) => line * 1e6 + column)
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
}

test('whatever the bytes of a file, each finding has its place in it', () => {
  const bytes = fc.uint8Array({ maxLength: 300 }).map((all) => new TextDecoder().decode(all))
  const marks = fc.string({ unit: fc.constantFrom(...'{}[]",:\\/*\n\r-1etrue \uFEFF') })
  fc.assert(fc.property(fc.oneof(bytes, marks, fc.string({ unit: 'binary' })), assertPlaced), {
    numRuns: 1000,
  })
})

test('whatever JSON stands in a file, each finding has its place in it', () => {
  fc.assert(fc.property(fc.json({ maxDepth: 6 }), assertPlaced), { numRuns: 300 })
})

/** Places in the starter file: of a whole number of its values. */
const anyIndex = fc.nat({ max: 10_000 })

test('whatever stands in place of a value of a good file, each finding has its place in it', () => {
  const anyValue = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('__proto__', '', 'javascript:alert(1)', '<script>', '9999-99-99', -1, 1e99),
  )
  fc.assert(
    fc.property(anyIndex, anyValue, fc.boolean(), (index, value, isPretty) => {
      const changed = withValueAt(JSON.parse(STARTER), index, value)
      assertPlaced(JSON.stringify(changed, null, isPretty ? 2 : 0) ?? '')
    }),
    { numRuns: 300 },
  )
})

test('a good file that is cut off or torn anywhere has findings, each with its place', () => {
  fc.assert(
    fc.property(fc.nat({ max: STARTER.length }), fc.nat({ max: 50 }), (at, length) => {
      assertPlaced(STARTER.slice(0, at))
      assertPlaced(STARTER.slice(0, at) + STARTER.slice(at + length))
    }),
    { numRuns: 100 },
  )
})

test('names that objects have by themselves are fields like any other', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    for (const value of ['1', '{}', '[]', '{ "v": 1 }']) {
      assertPlaced(`{ "v": 1, "site": "acme", "${name}": ${value} }`)
      assertPlaced(
        `{ "v": 1, "site": "acme", "ideas": [{ "id": "a", "title": { "${name}": "x" } }] }`,
      )
    }
})

test('lists in lists beyond all measure are said to be so', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  assertPlaced(deep)
  assert.equal(lint(deep, { today: '2026-11-25' }).length, 1)
  for (const depth of [500, 2000, 5000]) assertPlaced('[{"a":'.repeat(depth))
})

/** The value with one of its inner values, counted in order, changed. */
function withValueAt(value: unknown, index: number, by: unknown): unknown {
  let left = index % 1500
  const walked = (inner: unknown): unknown => {
    left -= 1
    if (left === 0) return by
    if (Array.isArray(inner)) return inner.map(walked)
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, walked(one)]))
  }
  return walked(value)
}
