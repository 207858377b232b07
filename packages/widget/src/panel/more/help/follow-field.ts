import { fieldBefore } from './field-before.ts'

/** Whatever moves a letter of a text. */
const METRICS = [
  'font',
  'letter-spacing',
  'word-spacing',
  'text-indent',
  'text-align',
  'text-transform',
  'direction',
  'unicode-bidi',
  'tab-size',
  'padding',
  'white-space',
  'overflow-wrap',
  'word-break',
] as const

/**
 * Keeps an element that holds the same text over the text field in front of it, letter by letter,
 * also while that is scrolled, resized or filled. Where the two do not agree it is not shown.
 *
 * @returns its undo
 */
export function followField(marks: HTMLElement): () => void {
  const field = fieldBefore(marks)
  // A single line is scrolled where nobody can see how far; the list has its words.
  if (!(field instanceof HTMLTextAreaElement)) return () => {}
  const follow = () => {
    layOver(field, marks)
    marks.scrollTop = field.scrollTop
    const isTrue = marks.scrollHeight === field.scrollHeight
    // As the panel has it, which is hidden while somebody points at an element of the page.
    marks.style.visibility = isTrue ? 'inherit' : 'hidden'
  }
  const resizes = new ResizeObserver(follow)
  resizes.observe(field)
  const events = ['input', 'scroll'] as const
  for (const event of events) field.addEventListener(event, follow)
  follow()
  return () => {
    resizes.disconnect()
    for (const event of events) field.removeEventListener(event, follow)
  }
}

function layOver(field: HTMLTextAreaElement, { style, offsetParent }: HTMLElement): void {
  const metrics = getComputedStyle(field)
  for (const name of METRICS) style.setProperty(name, metrics.getPropertyValue(name))
  const { left, top } = field.getBoundingClientRect()
  const origin = offsetParent?.getBoundingClientRect()
  style.left = `${left - (origin?.left ?? 0) + field.clientLeft}px`
  style.top = `${top - (origin?.top ?? 0) + field.clientTop}px`
  // Without the scroll bar.
  style.width = `${field.clientWidth}px`
  style.height = `${field.clientHeight}px`
}
