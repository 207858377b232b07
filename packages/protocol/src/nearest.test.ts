import assert from 'node:assert/strict'
import test from 'node:test'
import { nearest } from './nearest.ts'

const KNOWN = ['how', 'title', 'benefit', 'salesforce', 'sales']

for (const [name, meant] of [
  ['hwo', 'how'],
  ['ho', 'how'],
  ['TITLE', 'title'],
  ['titel', 'title'],
  ['benfit', 'benefit'],
  ['salesfroce', 'salesforce'],
  ['sale', 'sales'],
  ['colour', undefined],
  ['', undefined],
] as const)
  test(`"${name}" ${meant ? `may mean "${meant}"` : 'comes close to nothing'}`, () => {
    assert.equal(nearest(name, KNOWN), meant)
  })

test('a name of any length is compared at once', () => {
  assert.equal(nearest('x'.repeat(1_000_000), KNOWN), undefined)
})
