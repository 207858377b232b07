import type { Content } from '../content.ts'
import type { Fault } from '../repeated-ids.ts'
import type { Text } from '../text.ts'
import { nodesIn } from './nodes-in.ts'

/** What texts for readers are called. */
const NAMES = new Set(['title', 'benefit', 'how', 'text', 'body', 'name', 'note', 'said', 'notice'])

export interface PlacedText {
  path: Fault['path']
  text: Text
}

/** All that is read by people. What an element of the page says is looked for, and not shown. */
export const textsIn = (content: Content): PlacedText[] =>
  [...nodesIn(content)].flatMap(({ path, value }) => {
    const isWitness = path[0] === 'anchors' && path.at(-1) === 'text'
    if (!NAMES.has(String(path.at(-1))) || isWitness || !isText(value)) return []
    return [{ path, text: value }]
  })

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null
