/**
 * What every match of a selector has, so that most elements need not be asked whether they match.
 * The attribute `''` stands for the name of the tag. Compared without capitals, which lets through
 * a little more.
 */
export interface Key {
  attribute: string
  /** As in CSS; `''`: the attribute is there. */
  operator: string
  value: string
}

/** Every element has it. */
const ANY: Key = { attribute: '', operator: '', value: '' }

const NAME = String.raw`([\w\u0080-\uffff-]+)`
const ID = new RegExp(`#${NAME}`)
const CLASS = new RegExp(String.raw`\.${NAME}`)
const TAG = new RegExp(`^${NAME}`)
const BRACKETS = /\[[^\]"']*(?:"[^"]*"[^\]]*|'[^']*'[^\]]*)?\]/g
const ATTRIBUTE =
  /^\[\s*([\w-]+)\s*(?:([~^$*|]?=)\s*(?:"([^"]*)"|'([^']*)'|([\w\u0080-\uffff-]+))\s*([is]?)\s*)?\]$/i

/** One key for each of the selectors in a list of them. */
export const keysOf = (selector: string): Key[] => lastCompounds(selector).map(keyOf)

function keyOf(compound: string): Key {
  const rest = compound.replace(BRACKETS, '')
  if (/[|&[]/.test(rest)) return ANY
  const attributes = (compound.match(BRACKETS) ?? []).flatMap(attributeOf)
  const id = ID.exec(rest)?.[1]
  const name = CLASS.exec(rest)?.[1]
  const tag = TAG.exec(rest)?.[1]
  return (
    (id && keyWith('id', '=', id)) ||
    attributes.find(({ operator }) => operator === '=') ||
    (name && keyWith('class', '~=', name)) ||
    attributes[0] ||
    (tag && keyWith('', '=', tag)) ||
    ANY
  )
}

const keyWith = (attribute: string, operator: string, value: string): Key => ({
  attribute,
  operator,
  value: value.toLowerCase(),
})

function attributeOf(brackets: string): Key[] {
  const [isOne, name, operator = '', ...values] = ATTRIBUTE.exec(brackets) ?? []
  if (!isOne || !name) return []
  const value = values.slice(0, 3).find((one) => one !== undefined) ?? ''
  return [keyWith(name, operator === '|=' ? '' : operator, value)]
}

/**
 * The last compound of each selector in a list, which is what an element must match itself, without
 * what stands in parentheses. Escapes and comments are rare: what has one gets no key.
 */
function lastCompounds(selector: string): string[] {
  if (/\\|\/\*/.test(selector)) return ['']
  const compounds = ['']
  let depth = 0
  for (const [token] of selector.trim().matchAll(TOKEN)) {
    if (token === '(') depth += 1
    else if (token === ')') depth -= 1
    else if (depth === 0) extend(compounds, token)
  }
  return compounds
}

const TOKEN = /"[^"]*"|'[^']*'|\[(?:"[^"]*"|'[^']*'|[^\]])*\]|\s*,\s*|\s*[>+~]\s*|\s+|[^]/g

function extend(compounds: string[], token: string): void {
  const last = compounds.pop() ?? ''
  if (token.trim() === ',') compounds.push(last, '')
  else compounds.push(/^\s*[>+~]?\s*$/.test(token) ? '' : last + token)
}
