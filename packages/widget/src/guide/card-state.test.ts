import { expect } from 'chai'
import { virtualClock } from '../testing/virtual-clock.ts'
import { createCardState } from './card-state.ts'

const SAVE = { id: 'save', title: { en: 'Save' }, selectors: ['#save'], text: { en: 'Save' } }

describe('an open card', () => {
  let page: HTMLElement
  let element: HTMLElement
  beforeEach(() => {
    page = document.createElement('main')
    page.innerHTML = '<button id=save>Save</button>'
    element = page.querySelector('button') ?? page
    document.body.append(page)
  })
  afterEach(() => page.remove())

  const opened = () => {
    const nothing = () => undefined
    const card = createCardState({
      draw: nothing,
      clock: virtualClock(),
      anchors: () => [SAVE],
      placeOf: nothing,
      onOpen: nothing,
      onElsewhere: nothing,
    })
    card.show({ tips: [], showsHow: false }, 'save')
    return card
  }

  it('stays at an element that is hidden or covered for now', () => {
    const card = opened()
    element.hidden = true
    card.find(new Map())
    expect(card.now.open?.element === element).to.equal(true)
  })

  it('lets go of one that is called otherwise now, or gone, and takes the one that is there instead', () => {
    const card = opened()
    element.textContent = 'Delete'
    card.find(new Map())
    expect(card.now.open?.element === undefined).to.equal(true)
    card.find(new Map([['save', page]]))
    expect(card.now.open?.element === page).to.equal(true)
    page.remove()
    card.find(new Map())
    expect(card.now.open?.element === undefined).to.equal(true)
  })

  it('lets go of one that no selector means any more, also where it comes into sight as that', () => {
    const card = opened()
    element.hidden = true
    card.find(new Map())
    element.id = 'other'
    const { top, left, right, bottom } = element.getBoundingClientRect()
    const place = { box: { top, left, right, bottom }, corner: { x: 0, y: 0 } }
    card.move(new Map([[element, { ...place, isRightToLeft: false, isSeen: true }]]))
    expect(card.now.open?.element === undefined).to.equal(true)
  })
})
