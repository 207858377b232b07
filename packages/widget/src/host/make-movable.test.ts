import { sendKeys, sendMouse } from '@web/test-runner-commands'
import { expect } from 'chai'
import { LANGUAGES, loadMessages } from '../messages/load-messages.ts'
import { moreOf } from '../messages/more-of.ts'
import { find, openWidget, startWidget, until } from '../testing/open-widget.ts'
import { SPOT, spotAfter, spotOfDrop, toAt, toSpot } from './spot.ts'
import { spotInWords } from './tell-spot.ts'

const { innerWidth: width, innerHeight: height } = window

const centerOf = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return [Math.round(left + width / 2), Math.round(top + height / 2)]
}

/** Or the next press would miss it on its way. */
const arrived = (element: Element) =>
  Promise.all(element.getAnimations().map(({ finished }) => finished))

async function drag(element: Element, position: [number, number]): Promise<void> {
  await sendMouse({ type: 'move', position: centerOf(element) })
  await sendMouse({ type: 'down' })
  await sendMouse({ type: 'move', position })
  await sendMouse({ type: 'up' })
  await arrived(element)
}

async function shift(arrow: 'Up' | 'Down' | 'Left' | 'Right'): Promise<void> {
  await sendKeys({ down: 'Shift' })
  await sendKeys({ press: `Arrow${arrow}` })
  await sendKeys({ up: 'Shift' })
}

describe('the launcher', () => {
  let destroy = () => {}
  afterEach(() => {
    destroy()
    localStorage.removeItem(SPOT)
  })

  const start = async (options: Parameters<typeof openWidget>[0] = {}) => {
    const widget = await openWidget(options)
    widget.candor.close()
    destroy = widget.candor.destroy
    const launcher = find<HTMLButtonElement>(widget.root, '.launcher')
    return { ...widget, launcher, at: () => widget.element.dataset['at'] }
  }

  it('is dragged to a corner, or put away to the side, and comes back by a drag', async () => {
    const { launcher, root, at } = await start()
    for (const [x, y, there] of [
      [200, 100, 'top-left'],
      [2, 100, 'top-tab-left'],
      [width - 2, height - 100, 'bottom-tab-right'],
      [width - 200, 100, 'top-right'],
    ] as const) {
      await drag(launcher, [x, y])
      expect(at()).to.equal(there)
      const { left, right, top, bottom } = launcher.getBoundingClientRect()
      expect(left >= 0 && right <= width && top >= 0 && bottom <= height, there).to.equal(true)
      expect(right - left >= 24 && bottom - top >= 24, there).to.equal(true)
    }
    expect(root.querySelector('.panel')).to.equal(null)
  })

  it('opens the panel by a press that strays a little, and after a drag as before', async () => {
    const { launcher, root, at } = await start()
    await drag(launcher, [100, 100])
    const [x, y] = centerOf(launcher)
    await drag(launcher, [x + 3, y + 2])
    await until(() => root.querySelector('.panel') !== null)
    expect(at()).to.equal('top-left')
  })

  /** By a finger, in its steps; the pointer is that of the mouse, which there is to be captured. */
  async function startTouched() {
    const widget = await start()
    const { launcher } = widget
    const center = centerOf(launcher)
    const comes = new Promise<PointerEvent>((hear) =>
      launcher.addEventListener('pointerenter', hear, { once: true }),
    )
    await sendMouse({ type: 'move', position: [1, 1] })
    await sendMouse({ type: 'move', position: center })
    // Engines number it differently.
    const { pointerId } = await comes
    const touch = (type: string, [clientX, clientY] = center, button = 0) => {
      const where = { pointerId, button, clientX, clientY }
      launcher.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, ...where }))
    }
    return { ...widget, touch }
  }

  it('opens the panel by the first key after it was dragged by a finger, which sends no click', async () => {
    const { launcher, root, at, touch } = await startTouched()
    touch('pointerdown')
    touch('pointermove', [100, 100])
    touch('pointerup', [100, 100])
    expect(at()).to.equal('top-left')
    await arrived(launcher)
    launcher.focus()
    await sendKeys({ press: 'Enter' })
    await until(() => root.querySelector('.panel') !== null)
  })

  it('goes back where the browser takes the finger away, and opens by the next press', async () => {
    const { launcher, root, at, touch } = await startTouched()
    const { x, y } = launcher.getBoundingClientRect()
    touch('pointerdown')
    touch('pointermove', [100, 100])
    touch('pointercancel')
    touch('pointermove', [120, 120])
    touch('pointerup', [120, 120])
    const back = launcher.getBoundingClientRect()
    expect([back.x, back.y, at()]).to.deep.equal([x, y, 'bottom-right'])
    launcher.click()
    await until(() => root.querySelector('.panel') !== null)
  })

  it('is dragged by no other button of a mouse, and by a finger without scrolling the page', async () => {
    const { launcher, at, touch } = await startTouched()
    touch('pointerdown', undefined, 2)
    touch('pointermove', [100, 100])
    touch('pointerup', [100, 100], 2)
    expect(at()).to.equal('bottom-right')
    expect(getComputedStyle(launcher).touchAction).to.equal('none')
  })

  it('is moved by Shift and the arrow keys, and by them alone', async () => {
    const { launcher, at } = await start()
    launcher.focus()
    await sendKeys({ press: 'ArrowUp' })
    expect(at()).to.equal('bottom-right')
    await shift('Up')
    expect(at()).to.equal('top-right')
    await shift('Left')
    expect(at()).to.equal('top-left')
    await shift('Left')
    expect(at()).to.equal('top-tab-left')
    await shift('Right')
    expect(at()).to.equal('top-left')
  })

  it('tells whoever cannot see it where it stands, after each key and drop', async () => {
    const { launcher, root } = await start({ locale: 'de' })
    const heard: string[] = []
    const listen = ([...changes]: MutationRecord[]) => {
      for (const { target, addedNodes } of changes)
        if ((target as Element).role === 'status')
          heard.push(...[...addedNodes].map((node) => node.textContent ?? ''))
    }
    const observer = new MutationObserver(listen)
    observer.observe(root, { childList: true, subtree: true })
    const hear = async () => {
      await until(() => heard.length > 0)
      return heard.splice(0).join()
    }
    launcher.focus()
    await shift('Up')
    expect(await hear()).to.equal('Oben rechts')
    // It stands there already.
    await shift('Up')
    expect(await hear()).to.equal('Oben rechts')
    await shift('Right')
    expect(await hear()).to.equal('Oben rechts. An den Rand geschoben')
    await arrived(launcher)
    await drag(launcher, [100, height - 100])
    expect(await hear()).to.equal('Unten links')
    observer.disconnect()
  })

  it('goes back by Esc while it is dragged, which closes and opens nothing', async () => {
    const { candor, launcher, root, at } = await start()
    await candor.open()
    const { x, y } = launcher.getBoundingClientRect()
    await sendMouse({ type: 'move', position: centerOf(launcher) })
    await sendMouse({ type: 'down' })
    await sendMouse({ type: 'move', position: [100, 100] })
    await sendKeys({ press: 'Escape' })
    await sendMouse({ type: 'move', position: [120, 120] })
    const back = launcher.getBoundingClientRect()
    expect([back.x, back.y]).to.deep.equal([x, y])
    await sendMouse({ type: 'up' })
    expect(at()).to.equal('bottom-right')
    expect(localStorage.getItem(SPOT) === null).to.equal(true)
    expect(root.querySelector('.panel') !== null).to.equal(true)
    await sendKeys({ press: 'Escape' })
    expect(root.querySelector('.panel') === null).to.equal(true)
  })

  it('stands where it was put from the first moment on, until all is erased', async () => {
    const first = await start({ position: 'top-right' })
    first.launcher.focus()
    await shift('Down')
    destroy()
    const second = startWidget({ position: 'top-right', locale: 'ar' })
    destroy = second.candor.destroy
    expect(second.element.dataset['at']).to.equal('bottom-right')
    await second.candor.erase()
    destroy()
    const third = startWidget({ position: 'top-right' })
    destroy = third.candor.destroy
    expect(third.element.dataset['at']).to.equal('top-right')
  })

  it('is moved by buttons in the panel, which say where it stands', async () => {
    const { candor, root, at } = await start()
    await candor.open('tips')
    await until(() => root.querySelector('.spot') !== null)
    find(root, '.spot summary').click()
    find(root, '.spot label', 'Top left').click()
    expect(at()).to.equal('top-left')
    find(root, '.spot label', 'Put away').click()
    expect(at()).to.equal('top-tab-left')
    const checked = [...root.querySelectorAll('.spot input:checked + span')]
    expect(checked.map((one) => one.textContent)).to.deep.equal([
      'Top left',
      'Put away to the side',
    ])
    const { left, right } = find(root, '.panel').getBoundingClientRect()
    expect(left >= 0 && right <= width).to.equal(true)
  })

  it('says what it is by a tooltip where it is put away, and only there', async () => {
    const { candor, launcher } = await start({ locale: 'de' })
    launcher.append('7 new')
    launcher.focus()
    for (const title of ['Feedback & Hilfe', '']) {
      await shift(title ? 'Right' : 'Left')
      expect(launcher.title).to.equal(title)
    }
    await shift('Right')
    candor.destroy()
    const next = await start({ locale: 'fr' })
    expect(next.launcher.title).to.equal('Avis et aide')
  })

  it('has the ring of the focus in the window where it is put away', async () => {
    const { launcher } = await start()
    launcher.focus({ focusVisible: true })
    for (const side of ['Right', 'Left', 'Left', 'Left'] as const) {
      await shift(side)
      await arrived(launcher)
      const { left, right } = launcher.getBoundingClientRect()
      const { outlineWidth, outlineOffset } = getComputedStyle(launcher)
      const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)
      expect(ring).to.equal(5)
      expect(left >= ring && right <= width - ring, `${left} ${right}`).to.equal(true)
    }
    launcher.blur()
    expect(launcher.getBoundingClientRect().left).to.equal(0)
  })

  it('reads a place that is none as its usual corner', async () => {
    localStorage.setItem(SPOT, 'nowhere')
    expect((await start()).at()).to.equal('bottom-right')
  })
})

describe('the place of the launcher', () => {
  it('is called as the choices in the panel are, in each language', async () => {
    for (const language of ['en', ...Object.keys(LANGUAGES)]) {
      const { corners, away } = moreOf(await loadMessages(language)).guide.spot
      for (const edge of ['top', 'bottom'] as const)
        for (const side of ['left', 'right'] as const) {
          const words = (isAway: boolean) => spotInWords({ edge, side, isAway }, language)
          expect(words(false)).to.equal(corners[`${edge}-${side}`])
          expect(words(true)).to.equal(`${corners[`${edge}-${side}`]}. ${away}`)
        }
    }
  })

  it('is put away by a drop within 12 pixels of a side, and a corner by any other', () => {
    const window = { innerWidth: 800, innerHeight: 600 }
    for (const [clientX, clientY, at] of [
      [11, 299, 'top-tab-left'],
      [12, 300, 'bottom-left'],
      [399, 0, 'top-left'],
      [400, 600, 'bottom-right'],
      [788, 299, 'top-right'],
      [789, 300, 'bottom-tab-right'],
    ] as const)
      expect(toAt(spotOfDrop({ clientX, clientY }, window))).to.equal(at)
  })

  it('leads back by the opposite key, from everywhere', () => {
    const opposite = { ArrowUp: 'ArrowDown', ArrowDown: 'ArrowUp' } as const
    for (const at of ['top-left', 'top-tab-right', 'bottom-right'])
      for (const [key, back] of Object.entries(opposite)) {
        const there = spotAfter(toSpot(at), key)
        const edge = back === 'ArrowUp' ? 'top' : 'bottom'
        expect(there && spotAfter(there, back)).to.deep.equal({ ...toSpot(at), edge })
        expect(toAt(toSpot(at))).to.equal(at)
      }
    expect(spotAfter(toSpot('top-left'), 'Enter')).to.equal(undefined)
  })
})
