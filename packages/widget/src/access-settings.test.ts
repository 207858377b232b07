import { sendKeys, setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { emulate } from './testing/access/emulate.ts'
import { sightFaults } from './testing/access/sight-faults.ts'
import { find, openWidget, startWidget, until } from './testing/open-widget.ts'
import { problemsOnScreens } from './testing/problems-on-screens.ts'

const page = document.documentElement

/** What axe says of colours changes with these. */
const SETTINGS = {
  'forced colours': { 'forced-colors': 'active' },
  'forced colours, dark': { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
}

/** How people set up their machines. */
describe('the widget by the settings of the machine', () => {
  beforeEach(() => {
    page.style.background = 'white'
  })
  afterEach(async () => {
    page.removeAttribute('style')
    await emulate({})
    await setViewport({ width: 800, height: 600 })
  })

  for (const [setting, features] of Object.entries(SETTINGS))
    it(`can be read, shows its focus and stands still: ${setting}`, async () => {
      await setViewport({ width: 320, height: 640 })
      await emulate(features)
      // From now on the focus is shown, as to whoever uses the keyboard.
      await sendKeys({ press: 'Shift' })
      expect(await problemsOnScreens({ find: sightFaults })).to.deep.equal([])
    })

  it('keeps an edge around the number on the launcher in forced colours', async () => {
    await emulate({ 'forced-colors': 'active' })
    const news = { id: 'a', kind: 'status', from: '2026-01-01', until: '2099-12-31' } as const
    const announcements = [{ ...news, title: { en: 'New' }, body: { en: 'Here.' } }]
    const content = { v: 1, site: 'acme', announcements } as const
    const { candor, root } = startWidget({ content })
    await until(() => root.querySelector('.badge') !== null)
    const { borderTopStyle, borderTopWidth } = getComputedStyle(find(root, '.badge'))
    candor.destroy()
    expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '1px'])
  })

  it('has the colours of its dark theme where the system is dark, and of its light one where not', async () => {
    const { candor, root } = startWidget()
    const { style } = page
    const launcher = getComputedStyle(find(root, '.launcher'))
    const colors = () => [launcher.color, launcher.backgroundColor]
    const seen = new Set<string>()
    for (const scheme of ['light', 'dark']) {
      style.removeProperty('--candor-color-scheme')
      await emulate({ 'prefers-color-scheme': scheme })
      const bySystem = colors()
      await emulate({})
      style.setProperty('--candor-color-scheme', scheme)
      expect(bySystem).to.deep.equal(colors())
      seen.add(String(bySystem))
    }
    candor.destroy()
    expect(seen).to.have.length(2)
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
