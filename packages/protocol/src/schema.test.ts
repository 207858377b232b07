import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { event } from './schema.ts'

const context = { app: 'salesforce', object: 'Opportunity', view: 'record' }
const feedback = { id: 'A'.repeat(22), kind: 'feedback', context, rating: 3 }

const accepts = (input: unknown) => event.safeParse(input).success

test('no value of any other key passes, whatever its name', () => {
  const known = ['id', 'kind', 'context', 'rating', 'reason', 'text', 'receipt', 'tip', 'anchor']
  const other = fc.string().filter((key) => ![...known, 'department'].includes(key))
  fc.assert(
    fc.property(other, fc.jsonValue(), (key, value) => {
      const input = JSON.parse(
        `${JSON.stringify(feedback).slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(value)}}`,
      )
      assert.equal(accepts(input), false)
    }),
  )
})

test('an object name never holds four digits in a row, so no record id passes', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z]{0,5}\d{4,18}[A-Za-z]{0,5}$/), (object) => {
      assert.equal(accepts({ ...feedback, context: { ...context, object } }), false)
    }),
  )
})

test('a text has 1 to 2000 characters that are not all blank', () => {
  assert.equal(accepts({ ...feedback, text: 'x'.repeat(2000) }), true)
  assert.equal(accepts({ ...feedback, text: 'x'.repeat(2001) }), false)
  assert.equal(accepts({ ...feedback, text: '\t \n' }), false)
})

test('anything that is not an event is refused without throwing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      assert.equal(accepts(input), false)
    }),
  )
})
