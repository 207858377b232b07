/** A way in which a word may be written in bytes. */
export interface Form {
  name: string
  bytes: Buffer
}

/** The same word as it is, percent-encoded, in base64 at any place, in UTF-16, in hex and escaped. */
export function formsOf(word: string): Form[] {
  const utf8 = Buffer.from(word)
  const utf16 = Buffer.from(word, 'utf16le')
  return [
    { name: 'raw', bytes: utf8 },
    { name: 'lower case', bytes: Buffer.from(word.toLowerCase()) },
    { name: 'URL-encoded', bytes: Buffer.from(encodeURIComponent(word)) },
    { name: 'all percent', bytes: Buffer.from(utf8.toString('hex').replace(/../g, '%$&')) },
    { name: 'escaped', bytes: Buffer.from(escapesOf(word)) },
    { name: 'hex', bytes: Buffer.from(utf8.toString('hex')) },
    { name: 'UTF-16 LE', bytes: utf16 },
    { name: 'UTF-16 BE', bytes: Buffer.from(utf16).swap16() },
    ...[0, 1, 2].flatMap((before) => base64Of(utf8, before)),
  ]
}

/** JSON's other way of writing any character. */
const escapesOf = (word: string) =>
  [...word].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')

/**
 * What base64 shows of bytes that begin so many bytes behind a multiple of three, without the
 * characters at both ends that depend on the neighbours; RFC 4648, sections 4 and 5.
 */
function base64Of(bytes: Buffer, before: number): Form[] {
  const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
  const end = Math.floor(((before + bytes.length) * 8) / 6)
  const inner = encoded.slice(Math.ceil((before * 8) / 6), end)
  const url = inner.replaceAll('+', '-').replaceAll('/', '_')
  return [
    { name: `base64 at ${before}`, bytes: Buffer.from(inner) },
    { name: `base64url at ${before}`, bytes: Buffer.from(url) },
  ]
}
