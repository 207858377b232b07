/**
 * An attribute that every match of a selector has, so that most elements need not be asked whether
 * they match. Compared without capitals, which lets through a little more.
 */
export interface Key {
  attribute: string
  /** As in CSS; `''`: the attribute is there. */
  operator: string
  value: string
}

const NAME = String.raw`([\w\u0080-\uffff-]+)`
const ID = new RegExp(`#${NAME}`)
const CLASS = new RegExp(String.raw`\.${NAME}`)
const BRACKETS = /\[[^\]"']*(?:"[^"]*"[^\]]*|'[^']*'[^\]]*)?\]/g
const ATTRIBUTE =
  /^\[\s*([\w-]+)\s*(?:([~^$*|]?=)\s*(?:"([^"]*)"|'([^']*)'|([\w\u0080-\uffff-]+))\s*([is]?)\s*)?\]$/i

/** One key for each selector in a list of them; none where one of these asks for no attribute. */
export function keysOf(selector: string): Key[] {
  const keys = lastCompounds(selector).map(keyOf)
  return keys.every((key) => key !== undefined) ? keys : []
}

function keyOf(compound: string): Key | undefined {
  const rest = compound.replace(BRACKETS, '')
  if (/[|&[]/.test(rest)) return undefined
  const attributes = (compound.match(BRACKETS) ?? []).flatMap(attributeOf)
  const id = ID.exec(rest)?.[1]
  const name = CLASS.exec(rest)?.[1]
  return (
    (id && keyWith('id', '=', id)) ||
    attributes.find(({ operator }) => operator === '=') ||
    (name && keyWith('class', '~=', name)) ||
    attributes[0]
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
