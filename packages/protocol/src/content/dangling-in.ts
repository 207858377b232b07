import type { Content } from '../content.ts'
import { nearest } from '../nearest.ts'
import type { Fault } from '../repeated-ids.ts'
import { idsIn } from './ids-in.ts'

type Kind = 'departments' | 'topics' | 'anchors' | 'tips'

const ONE: Record<Kind, string> = {
  departments: 'department',
  topics: 'topic',
  anchors: 'anchor',
  tips: 'tip',
}

interface Reference {
  to: Kind
  id: string
  path: Fault['path']
}

/**
 * A fault for each id that a thing names and nothing has.
 *
 * @param all The content with what is not sound: a thing that has a fault is there too.
 */
export const danglingIn = (content: Content, all: Content): Fault[] => [
  ...referencesIn(content).flatMap(({ to, id, path }) => {
    const known = idsIn(all[to] ?? []) ?? [undefined]
    // What has no id yet may be what is meant.
    if (!known.every((one) => typeof one === 'string') || known.includes(id)) return []
    const meant = nearest(id, known)
    const advice = meant ? `Did you mean "${meant}"?` : `Add it to "${to}", or take it out here.`
    return [{ path, message: `"${id}" is no ${ONE[to]} of this file`, advice }]
  }),
  ...(content.adapters ?? []).flatMap(({ objects, routes }, index) =>
    routes.flatMap(({ object }, at) => {
      if (object === undefined || objects.includes(object)) return []
      const path = ['adapters', index, 'routes', at, 'object']
      const advice = 'Add it to "objects", or it becomes "other".'
      return [{ path, message: `"${object}" is no object of this adapter`, advice }]
    }),
  ),
]

function referencesIn(content: Content): Reference[] {
  const { powerUsers, tips, hints, checklists, goals, recognitions } = content
  return [
    ...each(powerUsers, 'powerUsers', (user, path) => [
      ...listed('departments', user.departments, [...path, 'departments']),
      ...listed('topics', user.topics, [...path, 'topics']),
    ]),
    ...each(tips, 'tips', ({ anchor, steps }, path) => [
      ...named('anchors', anchor, [...path, 'anchor']),
      ...(steps ?? []).flatMap((step, at) =>
        named('anchors', step.anchor, [...path, 'steps', at, 'anchor']),
      ),
    ]),
    ...each(hints, 'hints', ({ anchor }, path) => named('anchors', anchor, [...path, 'anchor'])),
    ...each(checklists, 'checklists', ({ steps }, path) =>
      steps.flatMap(({ tip }, at) => named('tips', tip, [...path, 'steps', at, 'tip'])),
    ),
    ...Object.entries({ checklists, goals, recognitions }).flatMap(([list, things]) =>
      each<{ departments?: string[] }>(things, list, ({ departments }, path) =>
        listed('departments', departments, [...path, 'departments']),
      ),
    ),
  ]
}

const each = <T>(
  things: readonly T[] | undefined,
  list: string,
  referencesOf: (thing: T, path: Fault['path']) => Reference[],
): Reference[] => (things ?? []).flatMap((thing, index) => referencesOf(thing, [list, index]))

const named = (to: Kind, id: string | undefined, path: Fault['path']): Reference[] =>
  id === undefined ? [] : [{ to, id, path }]

const listed = (to: Kind, ids: readonly string[] | undefined, path: Fault['path']): Reference[] =>
  (ids ?? []).map((id, index) => ({ to, id, path: [...path, index] }))
