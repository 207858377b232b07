import { expect } from 'chai'
import { until } from '../testing/open-widget.ts'
import type { Place } from './place.ts'
import { watchPlaces } from './watch-places.ts'

/** A page with a field, which is followed. */
function follow(now: () => number) {
  const field = document.createElement('input')
  document.body.append(field)
  const rests: number[] = []
  let places: ReadonlyMap<Element, Place> = new Map()
  const watch = watchPlaces({
    own: document.createElement('b'),
    origin: () => ({ x: 0, y: 0 }),
    onMove: (told) => (places = told),
    time: {
      after(ms, run) {
        rests.push(ms)
        const timer = setTimeout(run)
        return () => clearTimeout(timer)
      },
    },
    now,
  })
  watch.follow([field])
  const end = () => {
    watch.stop()
    field.remove()
  }
  return { field, rests, seen: () => places.get(field), end }
}

describe('watchPlaces', () => {
  it('rests in proportion to what a look took, and not for hours where a lid was closed meanwhile', async () => {
    for (const [took, least, most] of [
      [0.1, 100, 400],
      [3_600_000, 10_000, 50_000],
    ] as const) {
      let time = 0
      let step: number = took
      const { field, rests, seen, end } = follow(() => (time += step))
      await until(() => seen()?.isSeen === true)
      step = 0
      rests.length = 0
      field.classList.add('moved')
      // The first waits for more changes.
      await until(() => rests.length > 1)
      expect(rests[1]).to.be.within(least, most)
      end()
    }
  })

  it('follows what comes and goes, and leaves the others where they are', async () => {
    const { field, seen, end } = follow(() => 0)
    await until(() => seen()?.isSeen === true)
    field.style.marginLeft = '40px'
    const before = seen()?.box.left ?? 0
    await until(() => (seen()?.box.left ?? 0) >= before + 40)
    field.style.display = 'none'
    await until(() => seen()?.isSeen === false)
    field.style.display = ''
    await until(() => seen()?.isSeen === true)
    end()
  })
})
