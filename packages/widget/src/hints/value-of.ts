import type { Text } from '@candor/protocol'
import { headingIn, wordsOf } from '../anchors/names-of.ts'
import { toComparable } from '../anchors/to-comparable.ts'
import { controlValue } from './control-value.ts'
import type { Block } from './read-block.ts'
import { isControl, readBlock } from './read-block.ts'

/**
 * What stands in the field that an anchor has found: in a control, beside a label, or in a piece of
 * the page below its label. `''` for nothing; `undefined` where it cannot be told for sure.
 *
 * @param name How the content file says that the element is called, where it does.
 */
export function valueOf(element: Element, name?: Text): string | undefined {
  const field = fieldOf(element, name)
  if (!field || field.closest('[aria-busy=true]')) return undefined
  if (isControl(field)) return controlValue(field)
  return blockValue(field, field === element ? labelIn(element, name) : undefined)
}

/** Where the value stands: in the element, or beside it where that is no more than a label. */
export function fieldOf(element: Element, name?: Text): Element | undefined {
  if (isControl(element)) return element
  if (element.matches('label, dt, th')) return besideOf(element)
  if (!name || labelIn(element, name) || !isCalled(element, name)) return element
  // With more in it than its name it may be a field in which nothing stands.
  return element.childElementCount === 0 ? besideOf(element) : undefined
}

function labelIn(element: Element, name: Text | undefined): Element | undefined {
  const heading = headingIn(element)
  return heading && (!name || isCalled(heading, name)) ? heading : undefined
}

function isCalled(element: Element, name: Text): boolean {
  const texts = new Set(Object.values(name).map(toComparable))
  return [...wordsOf(element)].some((words) => words && texts.has(toComparable(words)))
}

/** What a label is for, or follows it and is one thing. */
function besideOf(label: Element): Element | undefined {
  if (label instanceof HTMLLabelElement && label.control) return label.control
  const next = label.nextElementSibling
  return next && !next.matches('dt, label, dd:has(+ dd)') ? next : undefined
}

function blockValue(element: Element, label?: Element): string | undefined {
  const block = readBlock(element, label)
  const { text, controls, elements, isUnclear } = block
  if (controls.length > 0) return chosenIn(controls)
  const [valued, ...others] = elements.filter((one) => one.hasAttribute('data-value'))
  if (valued && others.length === 0) return valued.getAttribute('data-value') ?? undefined
  return timeIn(block) ?? addressIn(block) ?? (text || (isUnclear ? undefined : ''))
}

/** Several controls are one value where only one of them can be chosen. */
function chosenIn(controls: readonly Element[]): string | undefined {
  const names = new Set(controls.map((one) => one.getAttribute('name')))
  const isGroup = controls.every((one) => one.matches('input[type=radio], [role=radio]'))
  if (controls.length > 1 && (!isGroup || names.size > 1)) return undefined
  const chosen = controls.map(controlValue).filter((value) => value !== '')
  return chosen.length > 0 ? chosen[0] : ''
}

/** Where all that one reads is a time. */
function timeIn({ text, elements }: Block): string | undefined {
  const [only, ...others] = elements.filter((one) => one.hasAttribute('datetime'))
  if (!only || others.length > 0 || readBlock(only).text !== text) return undefined
  return only.getAttribute('datetime') || undefined
}

/** Where all that one reads is an address in short: `example.com` for `https://example.com/`. */
function addressIn({ text, elements }: Block): string | undefined {
  const [only, ...others] = elements.filter((one) => one instanceof HTMLAnchorElement)
  if (!only || others.length > 0 || !text || !/^https?:/.test(only.href)) return undefined
  return toShort(only.href).startsWith(toShort(text)) ? only.href : undefined
}

const toShort = (address: string) =>
  address
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/…]+$/, '')
