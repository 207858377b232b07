import { expect } from 'chai'
import { findAnchorsSoon } from './find-anchors.ts'

const ANCHORS = [{ id: 'save', title: { en: 'Save' }, selectors: ['#save'] }]

describe('findAnchorsSoon', () => {
  const { MutationObserver } = window
  /** Those that are told of changes of the page. */
  const listening = new Set<object>()
  const page = document.createElement('main')

  beforeEach(() => {
    listening.clear()
    window.MutationObserver = class extends MutationObserver {
      override observe(...given: Parameters<MutationObserver['observe']>) {
        listening.add(this)
        super.observe(...given)
      }
      override disconnect() {
        listening.delete(this)
        super.disconnect()
      }
    }
    page.innerHTML = `<button id=save>Save</button>${'<p>Row</p>'.repeat(100_000)}`
    document.body.append(page)
  })
  afterEach(() => {
    window.MutationObserver = MutationObserver
    page.remove()
  })

  it('leaves the page alone once it has found what there is', async () => {
    const found = await new Promise((resolve) => findAnchorsSoon(ANCHORS, document, resolve))
    expect(found).to.deep.equal(new Map([['save', page.firstElementChild]]))
    expect(listening.size).to.equal(0)
  })

  it('leaves the page alone where it is stopped half-way', async () => {
    let isFound = false
    const stop = findAnchorsSoon(ANCHORS, document, () => (isFound = true))
    while (listening.size === 0) await new Promise((go) => setTimeout(go))
    expect(isFound).to.equal(false)
    stop()
    expect(listening.size).to.equal(0)
  })
})
