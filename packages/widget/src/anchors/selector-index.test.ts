import { expect } from 'chai'
import fc from 'fast-check'
import { createSelectorIndex } from './selector-index.ts'

const names = fc.constantFrom('a', 'B', 'a-b', 'ab', 'é', 'x_1')
const quoted = fc
  .tuple(names, fc.constantFrom('"', "'"), fc.constantFrom('', ' ', ' b'))
  .map(([name, quote, more]) => `${quote}${name}${more}${quote}`)

const attribute = fc
  .tuple(
    fc.constantFrom('class', 'id', 'data-x', 'DATA-X'),
    fc.constantFrom('=', '~=', '^=', '$=', '*=', '|='),
    fc.oneof(quoted, fc.constantFrom('a', 'ab')),
    fc.constantFrom('', ' i', ' s'),
  )
  .map(([name, operator, value, flag]) => `[${name}${operator}${value}${flag}]`)

const simple = fc.oneof(
  names.map((name) => `.${name}`),
  names.map((name) => `#${name}`),
  attribute,
  fc.constantFrom('p', 'div', '*', '[data-x]', ':first-child', ':nth-child(2n + 1)', ':not(.a)'),
  fc.constantFrom(':is(.a, #ab)', ':not([data-x="a"])', ':has(p)', ':where(p, .B)', '.a\\-b'),
  fc.constantFrom('[data-x="] .a"]', "[data-x=',']", '[data-x="a" ]', '/* .a */p', ''),
)

const compound = fc.array(simple, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))

/** Some of them are none: a tag after a class, nothing at all. */
const selectors = fc
  .array(fc.tuple(compound, fc.constantFrom(' ', ' > ', ', ', '+', ' ~ ')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.map(([one, next], at) => (at ? next : '') + one).join(''))

const tags = fc.record({
  tag: fc.constantFrom('p', 'div', 'span'),
  isInside: fc.boolean(),
  attributes: fc.dictionary(
    fc.constantFrom('class', 'id', 'data-x'),
    fc.constantFrom('a', 'B', 'b', 'a b', 'a-b', 'ab é', 'x_1', '', '] .a', ',', 'AB'),
  ),
})

function build(list: readonly { tag: string; isInside: boolean; attributes: object }[]): Element {
  const root = document.createElement('section')
  let last: Element = root
  for (const { tag, isInside, attributes } of list) {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`)
    if (isInside) last.append(element)
    else root.append(element)
    last = element
  }
  return root
}

describe('createSelectorIndex', () => {
  it('misses no selector that matches an element, as the browser says', () => {
    fc.assert(
      fc.property(
        fc.array(selectors, { maxLength: 8 }),
        fc.array(tags, { maxLength: 8 }),
        (list, page) => {
          const index = createSelectorIndex()
          list.forEach(index.add)
          const valid = [...new Set(list)].filter(isValid)
          for (const element of build(page).querySelectorAll('*')) {
            const matches = (selector: string) => element.matches(selector)
            const likely = new Set([...index.likely(element), ...list.filter(index.isPlain)])
            expect([...likely].filter(isValid).filter(matches).sort()).to.deep.equal(
              valid.filter(matches).sort(),
            )
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('asks for no selector twice', () => {
    const index = createSelectorIndex()
    for (const selector of ['.a, .b', '.a, .b', '<<']) index.add(selector)
    const element = document.createElement('p')
    element.className = 'a b'
    expect(new Set(index.likely(element))).to.deep.equal(new Set(['.a, .b']))
    expect(index.isPlain('.a, .b')).to.equal(false)
  })
})

function isValid(selector: string): boolean {
  try {
    document.querySelector(selector)
    return true
  } catch {
    return false
  }
}
