import type { AstRule } from 'css-selector-parser'
import { createParser } from 'css-selector-parser'

/** What browsers have learnt since, or know by a name of their own. */
const NEWER = ['open', 'user-valid', '-webkit-autofill']

const parser = createParser({
  syntax: { baseSyntax: 'latest', pseudoClasses: { definitions: { NoArgument: NEWER } } },
})

/** Where two slashes and asterisks are none, it is behind a backslash or in quotes. */
const COMMENT = /(\\.|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*.*?\*\//gs

/**
 * Of comments, and of names that begin with two hyphens, which browsers take, the parser wants to know
 * nothing.
 */
const parse = (selector: string) => parser(selector.replace(COMMENT, '$1').replaceAll('--', '__'))

/** Why it is no selector, as the parser says it; `undefined` where browsers read it. */
export function unreadable(selector: string): string | undefined {
  try {
    parse(selector)
    return undefined
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ParserError')) throw error
    const words = error.message.replace(/^.*parse error: | Pos: \d+\.$|\.(?= Pos)/g, '')
    return words.charAt(0).toLowerCase() + words.slice(1)
  }
}

/** Elements of which each screen has many, whatever they are for. */
const COMMON = /^(?:a|button|div|i|input|label|li|p|section|span|svg|td|tr|ul)$/i

/** Whether it names nothing but such elements, in a readable selector. */
export const isBare = (selector: string): boolean => parse(selector).rules.some(isBareRule)

const isBareRule = ({ items, nestedRule }: AstRule): boolean =>
  items.every(
    (item) => item.type === 'WildcardTag' || (item.type === 'TagName' && COMMON.test(item.name)),
  ) &&
  (!nestedRule || isBareRule(nestedRule))
