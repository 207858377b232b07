import { expect } from 'chai'
import { findAnchorsSoon } from './find-anchors.ts'

describe('findAnchorsSoon', () => {
  it('hears no more of the page once it is undone', async () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const page = frame.contentDocument
    if (!page) throw new Error('no page')
    page.body.innerHTML = '<p>a</p>'.repeat(30_000)
    const heard = new Set<MutationObserver>()
    const { observe, disconnect } = MutationObserver.prototype
    Object.assign(MutationObserver.prototype, {
      observe(this: MutationObserver, ...args: Parameters<typeof observe>) {
        heard.add(this)
        observe.apply(this, args)
      },
      disconnect(this: MutationObserver) {
        heard.delete(this)
        disconnect.apply(this)
      },
    })
    const anchor = { id: 'save', title: { en: 'Save' }, selectors: ['.save'] }
    const undo = findAnchorsSoon([anchor], page, () => undefined)
    while (heard.size === 0) await new Promise((resolve) => setTimeout(resolve))
    undo()
    Object.assign(MutationObserver.prototype, { observe, disconnect })
    expect(heard.size).to.equal(0)
    frame.remove()
  })
})
