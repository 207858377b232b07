import type { Anchor, Content } from '../../content.ts'
import type { Fault } from '../../repeated-ids.ts'
import { isBare, unreadable } from '../selector.ts'

const POSITIONAL = /:(?:nth-|(?:first|last|only)-(?:child|of-type))/

/** What frameworks make up and make anew: Emotion, styled components, Angular, Vue, Ember, React … */
const GENERATED = [
  /(?:\.|=["']?)(?:css|sc|jss|svelte|emotion)-[a-z0-9]{5,}/i,
  /\.jss\d+/,
  /_ng(?:content|host)|ng-tns-/,
  /\[data-v-[0-9a-f]{6,}/,
  /#(?:ember|ext-gen|gwt-uid-|isc_|mui-|radix-|yui-gen)\w*\d/i,
  /[:«]r[0-9a-z]+[:»]/,
  /__(?=[A-Za-z0-9]*\d)(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{5,}/,
  /#[\w-]*\d{4,}/,
  /\[id[*^$|~]?=["']?[^\]]*\d{4,}/,
]

/** Anchors that the next release of the CRM breaks, or that may be another element. */
export const weakAnchor = ({ anchors = [] }: Content): Fault[] =>
  anchors.flatMap((anchor, index) => [
    ...(anchor.text || anchor.role ? [] : [{ path: ['anchors', index], ...NO_WITNESS }]),
    ...anchor.selectors.flatMap((selector, at) =>
      weaknessOf(selector, anchor).map((words) => ({
        path: ['anchors', index, 'selectors', at],
        ...words,
      })),
    ),
  ])

const NO_WITNESS = {
  message: 'has no witness that it is the right element',
  advice: 'Add "text", what the element says, or "role", what it is.',
}

const KEPT = 'Choose what its makers keep: a data- attribute, the name of a field, and "text".'

const TRIED = 'Try it on the screen, in the console of the browser: document.querySelector(…).'

function weaknessOf(selector: string, { text }: Anchor): Omit<Fault, 'path'>[] {
  const fault = unreadable(selector)
  if (fault) return [{ message: `may be no selector that browsers read (${fault})`, advice: TRIED }]
  if (!text && isBare(selector)) return [{ message: 'matches all sorts of elements', advice: KEPT }]
  if (POSITIONAL.test(selector))
    return [{ message: 'goes by position, which changes with the next field', advice: KEPT }]
  if (GENERATED.some((pattern) => pattern.test(selector)))
    return [{ message: 'looks generated, and made anew with the next release', advice: KEPT }]
  return []
}
