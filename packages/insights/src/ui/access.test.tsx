import 'axe-core'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'
import { holdMedia } from '@candor/testing/hold-media'
import { sendKeys, setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { act } from 'preact/test-utils'
import { content, full } from '../model/demo.sample.ts'
import { reportOf } from '../model/report.sample.ts'
import { mount, root, show, signInWith, unmount } from './app.sample.tsx'

declare global {
  interface Window {
    axe: { run(context: ElementContext, options?: RunOptions): Promise<AxeResults> }
  }
}

const pending = [{ question: 'vote.fewer', enough: false }]
const pressed = async (name: string) => {
  const buttons = [...root.querySelectorAll('button')]
  await act(() => buttons.find(({ textContent }) => textContent === name)?.click())
}

/** Everything that the page can be. */
const STATES: Record<string, () => Promise<unknown>> = {
  report: () => show(full),
  'report without names': () => show(full, null),
  'monthly page': async () => {
    await show(full)
    await pressed('Monthly page')
  },
  'nothing published': () => show(reportOf([], pending)),
  'sign-in': () => show({ kind: 'refused', says: '' }),
  'sign-in with a wrong token': async () => {
    const page = await show(full)
    await act(() => page.signOut())
    await signInWith('wrong')
  },
  failure: () => show({ kind: 'failed', why: 'busy', says: 'The store is away.' }),
}

/** Faults in the words of axe, with the elements. */
async function faults(): Promise<string[]> {
  const { violations } = await window.axe.run(root)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

describe('the page for everyone', () => {
  const sheet = new CSSStyleSheet()
  before(async () => {
    const css = await fetch(new URL('../insights.css', import.meta.url))
    await sheet.replace(await css.text())
    document.adoptedStyleSheets = [sheet]
  })
  after(async () => {
    document.adoptedStyleSheets = []
    document.documentElement.removeAttribute('style')
    await setViewport({ width: 800, height: 600 })
  })
  beforeEach(mount)
  afterEach(unmount)

  for (const colorScheme of ['light', 'dark'] as const)
    for (const [state, enter] of Object.entries(STATES))
      it(`has no fault that axe knows: ${state}, ${colorScheme}`, async () => {
        const isDark = colorScheme === 'dark'
        const undo = holdMedia([sheet], '(prefers-color-scheme: dark)', isDark)
        // What the engine draws by itself.
        document.documentElement.style.colorScheme = colorScheme
        await enter()
        for (const one of root.querySelectorAll('details')) one.open = true
        expect(await faults()).to.deep.equal([])
        undo()
      })

  for (const [state, enter] of Object.entries(STATES))
    it(`fits 320 pixels, and letters of twice the size: ${state}`, async () => {
      await enter()
      for (const one of root.querySelectorAll('details')) one.open = true
      for (const [width, fontSize] of [
        [320, '100%'],
        [640, '200%'],
      ] as const) {
        await setViewport({ width, height: 800 })
        document.documentElement.style.fontSize = fontSize
        const { scrollWidth } = document.documentElement
        expect(scrollWidth, `${width} at ${fontSize}`).to.be.at.most(width)
      }
    })

  /** The focus moves once what is new has been drawn. */
  const toHaveFocus = async (text: string) => {
    while (document.activeElement?.textContent !== text) await new Promise(requestAnimationFrame)
  }

  it('leads by keyboard to the monthly page and back to where one was', async () => {
    await show(full, content)
    const opener = [...root.querySelectorAll('button')].at(-1)
    opener?.focus()
    await sendKeys({ press: 'Enter' })
    await toHaveFocus('You said, we did: October 2026')
    await sendKeys({ down: 'Shift' })
    for (const _ of ['Print', 'Month', 'Back']) await sendKeys({ press: 'Tab' })
    await sendKeys({ up: 'Shift' })
    await toHaveFocus('Back to the report')
    await sendKeys({ press: 'Enter' })
    await toHaveFocus('Monthly page')
  })

  it('has targets of at least 24 pixels', async () => {
    await show(full)
    const targets = [...root.querySelectorAll('button, select, summary, .glance a')]
    for (const target of targets) {
      const { height } = target.getBoundingClientRect()
      if (height > 0) expect(height, target.outerHTML).to.be.at.least(24)
    }
  })
})
