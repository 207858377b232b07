import { expect } from 'chai'
import { browserClock } from '../clock.ts'
import { until } from '../testing/open-widget.ts'
import { watchPlaces } from './watch-places.ts'

/** Milliseconds. After so much work the rest would take longer than a test may. */
const SLOW = 100

describe('watchPlaces', () => {
  it('hears at once of a dialog over what it follows, however long it has worked before', async () => {
    const field = document.createElement('input')
    const dialog = document.createElement('dialog')
    dialog.append(document.createElement('input'))
    document.body.append(field, dialog)
    const seen: (boolean | undefined)[] = []
    const places = watchPlaces({
      time: browserClock,
      own: document.createElement('candor-widget'),
      origin() {
        const begun = performance.now()
        while (performance.now() < begun + SLOW);
        return { x: 0, y: 0 }
      },
      onMove: (known) => seen.push(known.get(field)?.isSeen),
    })
    places.follow([field])
    await until(() => seen.at(-1) === true)
    dialog.showModal()
    await until(() => seen.at(-1) === false)
    dialog.close()
    await until(() => seen.at(-1) === true)
    expect(seen).to.deep.equal([true, false, true])
    places.stop()
    field.remove()
    dialog.remove()
  })
})
