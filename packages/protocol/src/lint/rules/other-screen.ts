import type { Content, Where } from '../../content.ts'
import type { Fault } from '../../repeated-ids.ts'
import { meet } from '../meet.ts'

interface AtAnchor {
  anchor?: string
  where?: Where[]
}

/** Tips and hints at an element that never stands on their screens. */
export const otherScreen = ({ tips, hints, anchors = [] }: Content): Fault[] =>
  Object.entries({ tips, hints }).flatMap(([list, things = []]) =>
    things.flatMap(({ anchor: id, where }: AtAnchor, index) => {
      const anchor = anchors.find((one) => one.id === id)
      if (!anchor || meet(where, anchor.where)) return []
      const message = `"${anchor.id}" is on other screens than this`
      const advice = 'Name the same screens in both.'
      return [{ path: [list, index, 'anchor'], message, advice }]
    }),
  )
