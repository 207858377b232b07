import type { ParseError } from 'jsonc-parser'
import { getLocation, printParseErrorCode } from 'jsonc-parser'
import type { Fault } from '../repeated-ids.ts'
import { placesIn } from './places.ts'

/** Beyond that it is no content file with a slip, but something else. */
const MAX_FAULTS = 20

/** What keeps a text from being JSON. Of a line the first: the rest of it mostly follows from that. */
export function syntaxFaults(
  text: string,
  errors: readonly ParseError[],
): (Fault & { offset: number })[] {
  const placeOf = placesIn(text)
  const seen = new Set<number>()
  const first = errors.filter(({ offset }) => seen.size < seen.add(placeOf(offset).line).size)
  return first.slice(0, MAX_FAULTS).map(({ error, offset }) => {
    const [message, advice] = wordsOf(printParseErrorCode(error), text.charAt(offset))
    return { path: getLocation(text, offset).path, offset, message, advice }
  })
}

/** Where a bracket of the other kind stands, the parser still hopes for a comma. */
function wordsOf(code: string, letter: string): readonly [message: string, advice: string] {
  const isOpen = code === 'CommaExpected' && CLOSES[letter]
  return WORDS[isOpen || code] ?? OTHER
}

const CLOSES: Record<string, string> = { '}': 'CloseBracketExpected', ']': 'CloseBraceExpected' }

const OTHER = ['is no JSON', 'Compare it with the lines around it.'] as const

const NAME = 'a name in quotes is missing here'
const STRAIGHT = 'Put names and texts in straight quotes: "…".'

const WORDS: Record<string, readonly [message: string, advice: string]> = {
  InvalidSymbol: ['what begins here is no JSON', STRAIGHT],
  InvalidNumberFormat: ['is no number', 'Write it with digits and at most one point.'],
  PropertyNameExpected: [NAME, 'Write it, or take out the comma before it.'],
  ValueExpected: ['a value is missing here', 'Write it, or take out the comma before it.'],
  ColonExpected: ['a colon is missing before this', 'Write it between the name and the value.'],
  CommaExpected: ['a comma is missing before this', 'Write it after the entry before.'],
  CloseBraceExpected: ['a } is missing here', 'Close what { has opened.'],
  CloseBracketExpected: ['a ] is missing here', 'Close what [ has opened.'],
  EndOfFileExpected: ['the file goes on after its end', 'Look for a } too many, or take this out.'],
  InvalidCommentToken: ['comments are not allowed', 'Take it out.'],
  UnexpectedEndOfComment: ['comments are not allowed', 'Take it out.'],
  UnexpectedEndOfString: ['the text has no end', 'Close it with a straight quote: ".'],
  UnexpectedEndOfNumber: ['is no number', 'Write it with digits and at most one point.'],
  InvalidUnicode: ['is no character', 'Write \\u and four digits or letters up to f.'],
  InvalidEscapeCharacter: ['after \\ this cannot stand', 'Write \\\\ for a backslash.'],
  InvalidCharacter: ['this character cannot stand in a text', 'Write \\n for a line break.'],
}
