import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { findings } from './findings.ts'
import { formsOf } from './forms-of.ts'

const MARK = 'Quendolin-Märzahn/7'

const WAYS: Record<string, (text: string) => Buffer> = {
  'as it is': (text) => Buffer.from(text),
  'percent-encoded': (text) => Buffer.from(encodeURIComponent(text)),
  'in base64': (text) => Buffer.from(Buffer.from(text).toString('base64')),
  'in base64url': (text) => Buffer.from(Buffer.from(text).toString('base64url')),
  'in hex': (text) => Buffer.from(Buffer.from(text).toString('hex')),
  'in UTF-16 LE': (text) => Buffer.from(text, 'utf16le'),
  'in UTF-16 BE': (text) => Buffer.from(text, 'utf16le').swap16(),
}

for (const [name, write] of Object.entries(WAYS))
  test(`a mark is found ${name}, whatever stands around it`, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        const places = new Map([['there', write(`${before}${MARK}${after}`)]])
        assert.ok(findings({ mark: MARK }, places).length > 0)
      }),
    )
  })

test('a mark is found escaped as JSON allows', () => {
  const escaped = formsOf(MARK).find(({ name }) => name === 'escaped')
  assert.equal(JSON.parse(`"${escaped?.bytes.toString()}"`), MARK)
})

test('nothing is found where there is nothing', () => {
  const places = new Map([['there', Buffer.from('Quendolin and Marzahn')]])
  assert.deepEqual(findings({ mark: MARK }, places), [])
})
