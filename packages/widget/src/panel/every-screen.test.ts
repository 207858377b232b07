import { setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { LANGUAGES } from '../messages/load-messages.ts'
import { everything } from '../testing/every-screen.ts'
import { misfits } from '../testing/misfits.ts'
import { find, openWidget } from '../testing/open-widget.ts'
import { problemsOnScreens } from '../testing/problems-on-screens.ts'
import { pseudoMessages } from '../testing/pseudo-messages.ts'
import { bracketed, untranslated } from '../testing/untranslated.ts'

/** Names of the wire and of Candor, and what Intl says in English. */
const monthNames = Array.from({ length: 12 }, (_, at) =>
  new Date(Date.UTC(2026, at)).toLocaleDateString('en', { month: 'long' }),
)
const KNOWN = ['Candor', 'Account', 'salesforce', 'sales', ...monthNames]

/** WCAG 1.4.12. */
const SPACED = new CSSStyleSheet()
SPACED.replaceSync(`
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }
`)

/** Whether what comes after it would move up if it were not there. */
function takesRoom(element: HTMLElement): boolean {
  const next = element.nextElementSibling
  const before = next?.getBoundingClientRect().top
  element.style.display = 'none'
  const after = next?.getBoundingClientRect().top
  element.style.display = ''
  return before !== after
}

describe('every screen', () => {
  before(() => (LANGUAGES['zz'] = async () => pseudoMessages))
  after(() => delete LANGUAGES['zz'])
  afterEach(() => setViewport({ width: 800, height: 600 }))

  /** What is found on each screen of a window, as `screen: text`. */
  async function problems(
    locale: string,
    window: { width: number; height: number },
    find: (root: ShadowRoot) => string[],
  ) {
    await setViewport(window)
    const content = bracketed(everything)
    return problemsOnScreens({ content, locale, find: ({ root }) => find(root) })
  }
  const narrow = { width: 320, height: 640 }

  it('says nothing that cannot be translated', async () => {
    expect(await problems('zz', narrow, (root) => untranslated(root, KNOWN))).to.deep.equal([])
  })

  // The last is a window of 1280 x 1024 at 400 %.
  for (const [width, height] of [
    [320, 640],
    [800, 640],
    [320, 256],
  ] as const)
    it(`has room for texts that are 40 % longer, in ${width} x ${height} pixels`, async () => {
      expect(await problems('zz', { width, height }, misfits)).to.deep.equal([])
    })

  it('keeps what will be said in the tree while it says nothing, and no gap for it', async () => {
    const amiss = (root: ShadowRoot) =>
      [...root.querySelectorAll<HTMLElement>(':is([role=status], [role=alert]):empty')]
        .filter((one) => getComputedStyle(one).display === 'none' || takesRoom(one))
        .map((one) => one.outerHTML)
    expect(await problems('en', narrow, amiss)).to.deep.equal([])
  })

  it('has room for text as widely spaced as somebody may need it', async () => {
    const spaced = (root: ShadowRoot) => {
      if (!root.adoptedStyleSheets.includes(SPACED)) root.adoptedStyleSheets.push(SPACED)
      return misfits(root)
    }
    expect(await problems('en', narrow, spaced)).to.deep.equal([])
  })

  it('keeps the way to every view in sight where letters alone are twice as large', async () => {
    await setViewport(narrow)
    const { candor, root } = await openWidget()
    const large = new CSSStyleSheet()
    large.replaceSync(':host { font-size: 28px !important }')
    root.adoptedStyleSheets.push(large)
    const { left, right } = find(root, '.panel').getBoundingClientRect()
    for (const button of root.querySelectorAll('.nav button')) {
      const shown = button.getBoundingClientRect()
      expect(shown.left >= left && shown.right <= right, button.textContent).to.equal(true)
    }
    candor.destroy()
  })

  for (const language of ['en', ...Object.keys(LANGUAGES)])
    it(`has room for its texts in ${language}, in a window of 320 pixels`, async () => {
      expect(await problems(language, narrow, misfits)).to.deep.equal([])
    })
})
