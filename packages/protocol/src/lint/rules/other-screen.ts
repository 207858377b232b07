import type { Anchor, Content, Where } from '../../content.ts'
import type { Fault } from '../../repeated-ids.ts'
import { meet } from '../meet.ts'

interface AtAnchor {
  anchor?: string | undefined
  where?: Where[] | undefined
}

/** Tips, steps of them and hints at an element that never stands on their screens. */
export const otherScreen = ({ tips = [], hints = [], anchors = [] }: Content): Fault[] => [
  ...tips.flatMap(({ anchor, steps = [], where }, index) => [
    ...elsewhere({ anchor, where }, anchors, ['tips', index]),
    ...steps.flatMap((step, at) =>
      elsewhere({ anchor: step.anchor, where }, anchors, ['tips', index, 'steps', at]),
    ),
  ]),
  ...hints.flatMap((hint, index) => elsewhere(hint, anchors, ['hints', index])),
]

function elsewhere(
  { anchor: id, where }: AtAnchor,
  anchors: readonly Anchor[],
  path: Fault['path'],
): Fault[] {
  const anchor = anchors.find((one) => one.id === id)
  if (!anchor || meet(where, anchor.where)) return []
  const message = `"${anchor.id}" is on other screens than this`
  return [{ path: [...path, 'anchor'], message, advice: 'Name the same screens in both.' }]
}
