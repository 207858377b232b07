import { backgroundOf, contrast } from './contrast.ts'
import { tagOf } from './tag-of.ts'

const LEAST_CONTRAST = 3
const LEAST_WIDTH = 2

/** Can be reached by Tab. While somebody points nothing else can. */
const STOPS = 'button, summary, select, input, textarea, a, pre'

/**
 * What shows no ring of enough width and contrast once it has the focus, or is covered or out of
 * sight then (WCAG 2.4.7, 2.4.11 and 1.4.11). A key must have been pressed last.
 */
export async function lostFocus(root: ShadowRoot): Promise<string[]> {
  const before = root.activeElement
  if (before instanceof HTMLElement) before.blur()
  const pointing = root.querySelector('.pointing')
  const stops = [...(pointing ?? root).querySelectorAll<HTMLElement>(STOPS)]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => !one.matches('.out-of-sight'))
  const found: string[] = []
  for (const one of stops) {
    const bare = ringOf(one)
    one.focus()
    const same = bare === ringOf(one) ? ['looks the same without the focus'] : []
    const faults = [...same, ...ringFaults(one), ...(await placeFaults(one, root))]
    found.push(...faults.map((what) => `${what}: ${tagOf(one)}`))
  }
  if (before instanceof HTMLElement) before.focus()
  return found
}

/** What shows an element: of a choice it is what stands beside the field. */
const shownBy = (one: Element) =>
  (one.matches('input:has(+ span)') && one.nextElementSibling) || one

const ringOf = (one: Element) => getComputedStyle(shownBy(one)).outline

function ringFaults(one: HTMLElement): string[] {
  if (!one.matches(':focus-visible')) return ['takes no focus']
  const drawn = shownBy(one)
  const { outlineWidth, outlineStyle, outlineColor, boxShadow } = getComputedStyle(drawn)
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < LEAST_WIDTH) return ['has no ring']
  // What lies on the page, whatever its colour, brings a ring of its own to set this one off.
  const own = /^(.+) 0px 0px 0px 6px$/.exec(boxShadow)?.[1]
  const ratio = contrast(outlineColor, own ?? backgroundOf(drawn.parentElement ?? drawn))
  return ratio < LEAST_CONTRAST ? [`has a faint ring, ${ratio.toFixed(1)}`] : []
}

/** Frames within which WebKit scrolls to what has got the focus; the others do so at once. */
const MOST_FRAMES = 3

async function placeFaults(one: HTMLElement, root: ShadowRoot): Promise<string[]> {
  for (let frames = 0; frames < MOST_FRAMES; frames += 1) {
    if (isSeen(one, root)) return []
    await new Promise(requestAnimationFrame)
  }
  return ['is covered or out of sight']
}

function isSeen(one: HTMLElement, root: ShadowRoot): boolean {
  const { left, top, width, height } = one.getBoundingClientRect()
  // What is higher than the window shows at least where it begins or ends.
  const points = [0.5, 0.05, 0.95].map((part) => top + height * part)
  return points.some((y) => {
    const hit = root.elementFromPoint(left + width / 2, y)
    return hit !== null && (one.contains(hit) || hit.closest('label')?.contains(one) === true)
  })
}
