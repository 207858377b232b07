import type { Content } from '../../content.ts'
import type { Fault } from '../../repeated-ids.ts'
import { nodesIn } from '../nodes-in.ts'

/** What turns the direction of all that follows, and cannot be seen: UAX #9, 2.1 to 2.4. */
const TURN = /[\u202A-\u202E\u2066-\u2069]/

/** Marks in texts and names that make them read other than they are written. */
export const hiddenMarks = (content: Content): Fault[] =>
  [...nodesIn(content)].flatMap(({ path, value }) => {
    const mark = typeof value === 'string' && TURN.exec(value)?.[0]
    if (!mark) return []
    const code = mark.charCodeAt(0).toString(16).toUpperCase()
    const message = `holds a mark that nobody sees and that turns the order of letters (U+${code})`
    return [{ path, message, advice: 'Take it out: the widget knows the direction of a language.' }]
  })
