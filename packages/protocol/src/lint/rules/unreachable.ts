import type { Adapter, Content, Where } from '../../content.ts'
import { nearest } from '../../nearest.ts'
import type { Fault } from '../../repeated-ids.ts'
import { KNOWN_APPS } from '../known-apps.ts'
import { wheresIn } from '../wheres-in.ts'

const OTHER = 'other'

/** Screens that no adapter can tell of. What is built in is known by its name alone. */
export const unreachable = (content: Content): Fault[] =>
  wheresIn(content).flatMap(({ path, where }) =>
    where.flatMap((place, index) =>
      faultsOf(place, content.adapters ?? []).map((fault) => ({
        ...fault,
        path: [...path, index, ...fault.path],
      })),
    ),
  )

function faultsOf(place: Where, adapters: readonly Adapter[]): Fault[] {
  const { app = OTHER } = place
  const own = adapters.filter((adapter) => adapter.app === app)
  if (own.length > 0) return own.some((adapter) => canBe(place, adapter)) ? [] : whyNot(place, own)
  const objects = KNOWN_APPS.get(app)
  if (objects) return misspelt(place, objects)
  if (place.app === undefined) return misspelt(place, anyOf(adapters))
  return app === OTHER ? [] : [unknownApp(app, adapters)]
}

/** Without a CRM it is an object of any. */
const anyOf = (adapters: readonly Adapter[]): string[] => [
  OTHER,
  ...adapters.flatMap(({ objects }) => objects),
  ...[...KNOWN_APPS.values()].flat(),
]

/** Letters. Objects of a firm's own are called as it likes, so nothing further off is meant. */
const ONE_SLIP = 1

/** What looks like an object that is built in. What is not near to one may be the firm's own. */
function misspelt({ app, object }: Where, objects: readonly string[]): Fault[] {
  // Custom objects of Salesforce, and objects that have a number in place of a name.
  if (!object || objects.includes(object) || /__|^[\d-]+$/.test(object)) return []
  const meant =
    nearest(object, objects, ONE_SLIP) ?? objects.find((one) => singular(one) === singular(object))
  if (!meant) return []
  const whose = app ? `"${app}"` : 'a CRM that the widget knows'
  const message = `"${object}" is not one of the standard objects of ${whose}`
  const advice = `Did you mean "${meant}"? It is right for an object of your own.`
  return [{ path: ['object'], message, advice }]
}

/** CRMs differ in whether they speak of one or of all. */
const singular = (name: string) => name.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')

function unknownApp(app: string, adapters: readonly Adapter[]): Fault {
  const meant = nearest(app, [...KNOWN_APPS.keys(), ...adapters.map((adapter) => adapter.app)])
  const advice = meant
    ? `Did you mean "${meant}"?`
    : 'Add an adapter for it, unless your own page tells the widget its screens.'
  return { path: ['app'], message: `"${app}" is no CRM that the widget knows`, advice }
}

/** Whether one of its routes leads to such a screen. */
function canBe({ object, view }: Where, { objects, routes }: Adapter): boolean {
  const isNamed = object === undefined || object === OTHER || objects.includes(object)
  const leads = routes.some((route) => {
    const objectHere = route.object ?? (/:object\b/.test(route.at) ? object : OTHER)
    return (view ?? route.view) === route.view && (object ?? objectHere) === objectHere
  })
  const isElse = (object ?? OTHER) === OTHER && (view ?? OTHER) === OTHER
  return isElse || (isNamed && leads)
}

function whyNot({ app, object, view }: Where, own: readonly Adapter[]): Fault[] {
  const objects = [OTHER, ...own.flatMap((adapter) => adapter.objects)]
  const views: string[] = [OTHER, ...own.flatMap(({ routes }) => routes.map((one) => one.view))]
  if (object !== undefined && !objects.includes(object)) {
    const meant = nearest(object, objects)
    const advice = meant ? `Did you mean "${meant}"?` : `Add it to the "objects" of the adapter.`
    return [{ path: ['object'], message: `"${object}" is no object of "${app}"`, advice }]
  }
  const advice = 'Add a route to the adapter, or take it out here.'
  if (view !== undefined && !views.includes(view))
    return [{ path: ['view'], message: `no route of "${app}" leads to "${view}"`, advice }]
  return [{ path: [], message: `no route of "${app}" leads to this object in this view`, advice }]
}
