import type { Node, ParseError } from 'jsonc-parser'
import { parseTree } from 'jsonc-parser'
import type { Fault } from '../repeated-ids.ts'
import { repeatedKeys } from './repeated-keys.ts'
import { syntaxFaults } from './syntax-faults.ts'

type Placed = Fault & { offset: number }

/**
 * The text as JSON, where each value of it stands, and the fields that stand there twice, of which
 * the last counts; or all that keeps it from being JSON.
 */
export type Parsed = { value: unknown; tree: Node; repeated: Placed[] } | { faults: Placed[] }

export function parse(text: string): Parsed {
  if (!text.trim()) return { faults: [EMPTY] }
  try {
    const errors: ParseError[] = []
    const tree = parseTree(text, errors, { disallowComments: true })
    if (errors.length > 0 || !tree) return { faults: syntaxFaults(text, errors) }
    return { value: JSON.parse(text) as unknown, tree, repeated: repeatedKeys(tree) }
  } catch (error) {
    if (error instanceof RangeError) return { faults: [TOO_DEEP] }
    throw error
  }
}

const EMPTY = {
  path: [],
  offset: 0,
  message: 'is empty',
  advice: 'Begin with the starter file: candor init.',
}

/** The parser calls itself for each list in a list. */
const TOO_DEEP = {
  path: [],
  offset: 0,
  message: 'has lists in lists beyond all measure',
  advice: 'Begin with the starter file: candor init.',
}
