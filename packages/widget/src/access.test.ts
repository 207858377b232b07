import { sendKeys, setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { axeFaults } from './testing/access/axe-faults.ts'
import { emulate } from './testing/access/emulate.ts'
import { lostFocus } from './testing/access/lost-focus.ts'
import { smallTargets } from './testing/access/small-targets.ts'
import { weakEdges } from './testing/access/weak-edges.ts'
import type { OpenWidget } from './testing/open-widget.ts'
import { openWidget } from './testing/open-widget.ts'
import { problemsOnScreens } from './testing/problems-on-screens.ts'

/** How people set up their machines; what axe says of colours changes with it. */
const SETTINGS = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  'forced colours': { 'forced-colors': 'active' },
  'forced colours, dark': { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
}

describe('the widget for everyone, on every screen', () => {
  beforeEach(async () => {
    // What is dark by itself lies on a page that is not: the hardest case.
    document.documentElement.style.background = 'white'
    await setViewport({ width: 320, height: 640 })
  })
  afterEach(async () => {
    document.documentElement.style.background = ''
    await emulate({})
    await setViewport({ width: 800, height: 600 })
  })

  for (const locale of ['en', 'ar'])
    it(`has no fault that axe knows, and targets of at least 24 pixels, in ${locale}`, async () => {
      const find = async ({ element, root }: OpenWidget) => [
        ...(await axeFaults(element)),
        ...smallTargets(root),
      ]
      expect(await problemsOnScreens({ locale, find })).to.deep.equal([])
    })

  for (const [setting, features] of Object.entries(SETTINGS))
    it(`can be read, shows its focus and stands still: ${setting}`, async () => {
      await emulate({ ...features, 'prefers-reduced-motion': 'reduce' })
      // From now on the focus is shown, as to whoever uses the keyboard.
      await sendKeys({ press: 'Shift' })
      const find = async ({ element, root }: OpenWidget) => [
        ...(await axeFaults(element, ['color-contrast'])),
        ...weakEdges(root),
        ...lostFocus(root),
        ...root.getAnimations().map((one) => `moves: ${one.id}`),
      ]
      expect(await problemsOnScreens({ find })).to.deep.equal([])
    })

  for (const [motion, glides] of [
    ['no-preference', 1],
    ['reduce', 0],
  ] as const)
    it(`moves the launcher ${glides ? 'by a glide' : 'at once'} where motion is set to ${motion}`, async () => {
      await emulate({ 'prefers-reduced-motion': motion })
      const { candor, root } = await openWidget()
      root.querySelector<HTMLElement>('.launcher')?.focus()
      await sendKeys({ down: 'Shift' })
      await sendKeys({ press: 'ArrowUp' })
      await sendKeys({ up: 'Shift' })
      expect(root.getAnimations()).to.have.length(glides)
      await candor.erase()
      candor.destroy()
    })
})
