export interface Token {
  start: number
  end: number
  /** A word as it is written, or the digits of a number. */
  value: string
}

/** `1'250`, `1.250`, `1,250` and `1 250` are one number. */
const TOKEN = /(?<![\p{L}\d])(?:\d{1,3}(?:['’., ]\d{3})+|\d+)(?![\p{L}\d])|[\p{L}\p{M}]+/gu

/** Years, round numbers and the 365 of product names stand in any text. */
const COMMON_NUMBER = /^(?:(?:19|20)\d\d|[1-9]0+|36[05])$/

/**
 * The words and numbers of a text in NFKC by which a record can be told: words of 3 letters and
 * more with a capital, numbers of 3 digits and more.
 */
export function* tokensOf(text: string): Generator<Token> {
  for (const { 0: found, index: start } of text.matchAll(TOKEN)) {
    const isNumber = /^\d/.test(found)
    const value = isNumber ? found.replace(/\D/g, '') : found
    const tells = isNumber ? !COMMON_NUMBER.test(value) : /^\p{Lu}/u.test(value)
    if (tells && value.length >= 3) yield { start, end: start + found.length, value }
  }
}
