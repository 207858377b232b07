import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { isHttps } from './is-https.ts'

const GOOD = [
  'https://example.com',
  'https://example.com/course?a=b@c#d',
  'HTTPS://Example.com/x',
  'https://example.com:8443/',
  'https://bücher.example/',
  'https://[::1]/',
]

const BAD = [
  'https:example.com',
  'https:/example.com',
  'https://',
  'https:///example.com',
  'http://example.com',
  'javascript:alert(1)//https://example.com',
  'https://teams.microsoft.com@evil.example/',
  'https://user:secret@evil.example/',
  'https://@evil.example/',
  'https://teams.microsoft.com\\@evil.example/',
  'https://teams.microsoft.com%40evil.example/',
  ' https://example.com',
  'https://exa mple.com',
  'https://example.com:port/',
  '//example.com',
  '',
]

for (const address of GOOD)
  test(`${address} is an https address`, () => assert.equal(isHttps(address), true))

for (const address of BAD)
  test(`${JSON.stringify(address)} is no https address`, () =>
    assert.equal(isHttps(address), false))

test('what is no text is no https address', () => {
  for (const value of [undefined, null, 7, ['https://example.com'], new URL('https://example.com')])
    assert.equal(isHttps(value), false)
})

test('an https address leads to the host that stands first in it, from whatever page', () => {
  const part = fc.constantFrom(...'/\\@:?#.a%', 'example.com', 'evil.example', ' ', '\t', '%40')
  const address = fc.array(part).map((parts) => `https:${parts.join('')}`)
  fc.assert(
    fc.property(
      fc.oneof(
        address,
        fc.webUrl(),
        address.map((one) => `https://a${one.slice(6)}`),
      ),
      (one) => {
        if (!isHttps(one)) return
        const { href, protocol, host, username, password } = new URL(
          one,
          'https://crm.example.com/x',
        )
        const [, first = ''] = /^https:\/\/([^/?#]+)/i.exec(one) ?? []
        assert.deepEqual([protocol, username, password], ['https:', '', ''])
        assert.equal(host, new URL(`https://${first}`).host)
        assert.equal(href, new URL(one).href)
      },
    ),
    { numRuns: 2000 },
  )
})
