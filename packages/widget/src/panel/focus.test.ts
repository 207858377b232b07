import { sendKeys, setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { everyQuestion } from '../testing/every-question.ts'
import { everything } from '../testing/every-screen.ts'
import { find, until } from '../testing/open-widget.ts'
import { startEverything } from '../testing/start-everything.ts'

/** What is pressed, by how its name begins, with which key or words, and where the focus is then. */
type Step = readonly [pressed: string, key: string, focus: string]

const LAUNCHER = 'Feedback & help'
const PANEL = 'Candor: Feedback & help'

const STEPS: Record<string, readonly Step[]> = {
  feedback: [
    [LAUNCHER, 'Enter', PANEL],
    ['Survey Every question', 'Enter', 'Survey Every question'],
    ['Later', 'Enter', 'Until tomorrow, then.'],
    ['You said, we did', 'Enter', 'You said, we did'],
    ['Got it', 'Enter', PANEL],
    ['Send anonymously', 'Enter', 'Send anonymously'],
    ['2: ', ' ', '2: '],
    ['Something is broken', ' ', 'Something is broken'],
    ['In your words', 'I called Mr Keller ', 'In your words'],
    ['Replace: Keller', 'Enter', 'In your words'],
    ['Point at something', 'Enter', 'Point at something'],
    ['Click on it in the page', 'Enter', 'Click on what it is about, or Tab'],
    ['', 'Tab', 'The amount'],
    ['', 'Enter', 'Point at something'],
    ['The exact data', 'Enter', 'The exact data'],
    ['Send anonymously', 'Enter', 'Thank you. You were heard.'],
    ['Say something else', 'Enter', PANEL],
    ['', 'Escape', LAUNCHER],
  ],
  survey: [
    [LAUNCHER, 'Enter', PANEL],
    ['News', 'Enter', 'News'],
    ['No, thanks', 'Enter', 'You will not be asked again.'],
    ['Take it back', 'Enter', PANEL],
    ['Answer', 'Enter', 'Every question. Progress: 0%'],
    ['Next', 'Enter', 'Yes'],
    ['', ' ', 'Yes'],
    ['Next', 'Enter', 'Every question. Progress: 25%'],
    ['Back', 'Enter', 'Every question. Progress: 0%'],
    ['Finish later', 'Enter', PANEL],
    ['Go on', 'Enter', 'Every question. Progress: 0%'],
    ['Next', 'Enter', 'Every question. Progress: 25%'],
    ['Next', 'Enter', 'Every question. Progress: 50%'],
    ['Move up: The z', 'Enter', 'Move up: The z'],
    ['Leave it unanswered', 'Enter', 'Take this order'],
    ['Next', 'Enter', 'Every question. Progress: 75%'],
    ['In a word?', 'fine', 'In a word?'],
    ['Next', 'Enter', 'Every question. Progress: 100%'],
    ['The exact data', 'Enter', 'The exact data'],
    ['Send anonymously', 'Enter', 'Thank you. You were heard.'],
    ['Back to the news', 'Enter', PANEL],
  ],
  'an idea': [
    [LAUNCHER, 'Enter', PANEL],
    ['News', 'Enter', 'News'],
    ['Vote', 'Enter', 'You voted'],
    ['Propose an idea', 'Enter', 'What would help you'],
    ['Send anonymously', 'Enter', 'Send anonymously'],
    ['Cancel', 'Enter', 'Propose an idea'],
    ['', 'Enter', 'What would help you'],
    ['', 'A darker night mode', 'What would help you'],
    ['Send anonymously', 'Enter', 'Thank you for your idea.'],
  ],
  'to withdraw, and to erase': [
    [LAUNCHER, 'Enter', PANEL],
    ['Survey Every question', 'Enter', 'Survey Every question'],
    ['4: ', ' ', '4: '],
    ['Send anonymously', 'Enter', 'Thank you. You were heard.'],
    ['What leaves this browser', 'Enter', 'What leaves this browser'],
    ['Withdraw', 'Enter', 'It is not sent any more'],
    ['Erase everything', 'Enter', 'Erase everything'],
    ['Keep', 'Enter', 'Erase everything'],
    ['', 'Enter', 'Erase everything'],
    ['Erase', 'Enter', 'Erase everything'],
  ],
}

/** Keys; what else is in a step is typed. */
const KEYS = ['Enter', ' ', 'Tab', 'Escape']

/** Pixels of an outline and of what lies between it and what it is around. */
const RING = 5

/** Frames in which the focus has moved; the import of a file is among it. */
const MOST_FRAMES = 600

const frame = () => new Promise(requestAnimationFrame)

const nameOf = (one: Element | null): string =>
  (
    one?.ariaLabel ??
    (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.labels?.[0] : one)
      ?.textContent ??
    ''
  ).trim()

describe('the focus after each step', () => {
  let widget: ReturnType<typeof startEverything>

  beforeEach(() => {
    widget = startEverything({ content: { ...everything, surveys: [everyQuestion] } })
  })
  afterEach(async () => {
    widget.end()
    await setViewport({ width: 800, height: 600 })
  })

  async function press([pressed, key, focus]: Step): Promise<string> {
    const { root } = widget
    if (pressed) (await stop(root, pressed)).focus()
    // Where Tab leaves it that comes from above.
    root.activeElement?.scrollIntoView({ block: 'end' })
    await sendKeys(KEYS.includes(key) ? { press: key } : { type: key })
    // What moves late is seen with the next step.
    await frame()
    for (let frames = 0; frames < MOST_FRAMES; frames += 1) {
      // Browsers scroll to it by and by.
      if (nameOf(root.activeElement).startsWith(focus) && isInSight(root)) break
      await frame()
    }
    const where = nameOf(root.activeElement).slice(0, focus.length)
    return isInSight(root) ? where : `${where}, out of sight`
  }

  for (const [width, height] of [
    [320, 256],
    [640, 400],
  ] as const)
    for (const [what, steps] of Object.entries(STEPS))
      it(`is in sight, and never lost: ${what}, in ${width} x ${height} pixels`, async () => {
        await setViewport({ width, height })
        for (const step of steps) expect(await press(step), step.join(' › ')).to.equal(step[2])
      })

  for (const height of [256, 640])
    it(`has its ring whole where an alert has pushed it down, in 320 x ${height} pixels`, async () => {
      await setViewport({ width: 320, height })
      await press([LAUNCHER, 'Enter', PANEL])
      await press(['Send anonymously', 'Enter', 'Send anonymously'])
      const { root } = widget
      const spare = () => {
        const room = root.querySelector(height < 480 ? '.panel' : '.view')?.getBoundingClientRect()
        const { top, bottom } = root.activeElement?.getBoundingClientRect() ?? new DOMRect()
        return Math.min(top - RING - (room?.top ?? 0), (room?.bottom ?? 0) - bottom - RING)
      }
      // The alert comes, and only then it is scrolled back.
      await until(() => root.querySelector('[role=alert]:not(:empty)') !== null)
      for (let frames = 0; frames < MOST_FRAMES && spare() < 0; frames += 1) await frame()
      expect(spare()).to.be.at.least(0)
    })

  it('has its ring within the panel on what has just been opened from its foot', async () => {
    await setViewport({ width: 320, height: 640 })
    await press([LAUNCHER, 'Enter', PANEL])
    await press(['What leaves this browser', 'Enter', 'What leaves this browser'])
    const view = find(widget.root, '.view:focus-visible')
    const { outlineOffset, outlineWidth } = getComputedStyle(view)
    expect(parseFloat(outlineOffset)).to.be.at.most(-parseFloat(outlineWidth))
  })
})

/** What Tab leads to, by how its name begins. */
async function stop(root: ShadowRoot, name: string): Promise<HTMLElement> {
  for (let frames = 0; frames < MOST_FRAMES; frames += 1) {
    const found = [...root.querySelectorAll<HTMLElement>('button, input, textarea, summary')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .find((one) => nameOf(one).startsWith(name))
    if (found) return found
    await frame()
  }
  throw new Error(`nothing is named ${name}`)
}

/** Pixels. What is shown at least of something high. */
const LEAST = 40

/** At least as much of it as one needs to go on. */
function isInSight(root: ShadowRoot): boolean {
  const focused = root.activeElement
  const shown = (focused?.matches('input:has(+ span)') && focused.nextElementSibling) || focused
  if (!shown) return false
  const rooms = ['.view', '.panel']
    .flatMap((room) => shown.parentElement?.closest(room) ?? [])
    .filter((room) => getComputedStyle(room).visibility === 'visible')
    .map((room) => room.getBoundingClientRect())
  const { top, bottom, height } = shown.getBoundingClientRect()
  const from = Math.max(0, top, ...rooms.map((room) => room.top))
  const to = Math.min(innerHeight, bottom, ...rooms.map((room) => room.bottom))
  return height > 0 && to - from >= Math.min(height, LEAST) - 1
}
