import type { OpenWidget } from '../open-widget.ts'
import { axeFaults } from './axe-faults.ts'
import { lostFocus } from './lost-focus.ts'
import { weakEdges } from './weak-edges.ts'

/** What is too faint to be read or seen, hides the focus, or moves. A key must have been pressed last. */
export const sightFaults = async ({ element, root }: OpenWidget): Promise<string[]> => [
  ...(await axeFaults(element, ['color-contrast'])),
  ...weakEdges(root),
  ...(await lostFocus(root)),
  ...root.getAnimations().map((one) => `moves: ${one.id}`),
]
