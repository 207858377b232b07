import { sendKeys, setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { axeFaults } from './testing/access/axe-faults.ts'
import { sightFaults } from './testing/access/sight-faults.ts'
import { smallTargets } from './testing/access/small-targets.ts'
import type { OpenWidget } from './testing/open-widget.ts'
import { problemsOnScreens } from './testing/problems-on-screens.ts'

const page = document.documentElement

describe('the widget for everyone, on every screen', () => {
  beforeEach(async () => {
    // What is dark by itself lies on a page that is not: the hardest case.
    page.style.background = 'white'
    await setViewport({ width: 320, height: 640 })
  })
  afterEach(async () => {
    page.removeAttribute('style')
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

  // By the theme, as every engine can: that the system's scheme has the same colours is held in
  // `access-settings.test.ts`.
  for (const scheme of ['light', 'dark'])
    it(`can be read, shows its focus and stands still: ${scheme}`, async () => {
      page.style.setProperty('--candor-color-scheme', scheme)
      // From now on the focus is shown, as to whoever uses the keyboard.
      await sendKeys({ press: 'Shift' })
      expect(await problemsOnScreens({ find: sightFaults })).to.deep.equal([])
    })
})
