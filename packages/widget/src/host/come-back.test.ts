import { expect } from 'chai'
import { openWidget, until } from '../testing/open-widget.ts'

describe('comeBack', () => {
  it('puts the widget into a page that has replaced itself as a whole', async () => {
    const { candor, element } = await openWidget()
    const page = document.documentElement
    const other = document.createElement('html')
    other.append(document.createElement('head'), document.createElement('body'))
    page.remove()
    await Promise.resolve()
    document.append(other)
    await until(() => element.isConnected)
    const isBack = element.parentNode === other
    candor.destroy()
    other.replaceWith(page)
    expect(isBack).to.equal(true)
  })
})
