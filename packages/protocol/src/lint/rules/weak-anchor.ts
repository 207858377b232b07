import type { Content } from '../../content.ts'
import type { Fault } from '../../repeated-ids.ts'

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
  anchors.flatMap(({ selectors, text, role }, index) => [
    ...(text || role ? [] : [{ path: ['anchors', index], ...NO_WITNESS }]),
    ...selectors.flatMap((selector, at) =>
      weaknessOf(selector).map((words) => ({
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

function weaknessOf(selector: string): Omit<Fault, 'path'>[] {
  if (!isBalanced(selector))
    return [{ message: 'is no selector: a bracket or quote is open', advice: 'Close it.' }]
  if (POSITIONAL.test(selector))
    return [{ message: 'goes by position, which changes with the next field', advice: KEPT }]
  if (GENERATED.some((pattern) => pattern.test(selector)))
    return [{ message: 'looks generated, and made anew with the next release', advice: KEPT }]
  return []
}

const isBalanced = (selector: string): boolean => {
  const bare = selector.replace(/\\./g, '').replace(/"[^"]*"|'[^']*'/g, '')
  const count = (pattern: RegExp) => bare.match(pattern)?.length ?? 0
  return !/["']/.test(bare) && count(/\[/g) === count(/\]/g) && count(/\(/g) === count(/\)/g)
}
