import { expect } from 'chai'
import { until } from '../testing/open-widget.ts'
import type { Place } from './place.ts'
import { watchPlaces } from './watch-places.ts'

/** A page with a field, which is followed, and a button. */
function follow(now: () => number, isResting = false) {
  const page = document.createElement('main')
  const [field, button] = [document.createElement('input'), document.createElement('button')]
  page.append(field, button)
  document.body.append(page)
  const rests: number[] = []
  let places: ReadonlyMap<Element, Place> = new Map()
  const watch = watchPlaces({
    own: document.createElement('b'),
    origin: () => ({ x: 0, y: 0 }),
    onMove: (told) => (places = told),
    time: {
      after(ms, run) {
        rests.push(ms)
        const timer = isResting ? undefined : setTimeout(run)
        return () => clearTimeout(timer)
      },
    },
    now,
  })
  watch.follow([field])
  const end = () => {
    watch.stop()
    page.remove()
  }
  const isTold = (one: Element) => {
    const { isSeen = false, box } = places.get(one) ?? {}
    return isSeen && box?.top === one.getBoundingClientRect().top
  }
  return { page, field, button, watch, rests, places: () => places, isTold, end }
}

describe('watchPlaces', () => {
  it('rests in proportion to what a look took, and not for hours where a lid was closed meanwhile', async () => {
    for (const [took, least, most] of [
      [0.1, 100, 400],
      [3_600_000, 5_000, 6_000],
    ] as const) {
      let time = 0
      let step: number = took
      const { field, rests, isTold, end } = follow(() => (time += step))
      await until(() => isTold(field))
      step = 0
      rests.length = 0
      field.classList.add('moved')
      // The first waits for more changes.
      await until(() => rests.length > 1)
      expect(rests[1]).to.be.within(least, most)
      end()
    }
  })

  it('tells of what comes and goes, and of what moves meanwhile', async () => {
    const { page, field, button, watch, places, isTold, end } = follow(() => 0)
    await until(() => isTold(field))
    watch.follow([field, button])
    await until(() => isTold(button))
    watch.follow([button])
    expect(places().has(field), 'not to be shown there later').to.equal(false)
    page.style.paddingTop = '40px'
    await until(() => isTold(button))
    watch.follow([])
    expect(places().has(button)).to.equal(false)
    end()
  })

  it('tells again of one that was out of the page, or hidden, for a while', async () => {
    const { page, field, places, isTold, end } = follow(() => 0)
    const isGone = () => places().get(field)?.isSeen === false
    await until(() => isTold(field))
    field.remove()
    await until(isGone)
    page.style.paddingTop = '40px'
    page.append(field)
    await until(() => isTold(field))
    field.style.display = 'none'
    await until(isGone)
    field.style.display = ''
    await until(() => isTold(field))
    end()
  })

  it('tells at once of a dialog that opens over it, however long it rests', async () => {
    let time = 0
    const { page, field, places, isTold, end } = follow(() => (time += 1), true)
    await until(() => isTold(field))
    const dialog = document.createElement('dialog')
    dialog.append(document.createElement('input'))
    page.append(dialog)
    dialog.showModal()
    await until(() => places().get(field)?.isSeen === false)
    dialog.close()
    await until(() => isTold(field))
    end()
  })
})
