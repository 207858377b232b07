import { expect } from 'chai'
import { find, startWidget, until } from '../testing/open-widget.ts'

describe('stayInSight', () => {
  const page = document.documentElement
  afterEach(() => page.removeAttribute('style'))

  for (const [below, what] of [
    [400, 'out of the window'],
    [40, 'half out of the window'],
  ] as const)
    it(`lifts what a page that is transformed as a whole has put ${what}`, async () => {
      page.style.cssText = `transform: translateZ(0); height: ${innerHeight + below}px`
      const { candor, element, root } = startWidget()
      const launcher = find(root, '.launcher')
      expect(launcher.getBoundingClientRect().bottom).to.be.above(innerHeight)
      await until(() => launcher.getBoundingClientRect().bottom <= innerHeight)
      expect(element.popover).to.equal('manual')
      candor.destroy()
    })

  it('leaves where it is what is in the window', async () => {
    const { candor, element } = startWidget()
    await candor.open()
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    expect(element.popover).to.equal(null)
    candor.destroy()
  })
})
