import { expect } from 'chai'
import { browserClock } from '../clock.ts'
import { until } from '../testing/open-widget.ts'
import type { Place } from './place.ts'
import { watchPlaces } from './watch-places.ts'

describe('where elements lie', () => {
  let page: HTMLElement
  let places: ReadonlyMap<Element, Place>
  let rests: number[]
  let onTold: (() => void) | undefined
  let watch: ReturnType<typeof watchPlaces>
  beforeEach(() => {
    page = document.body.appendChild(document.createElement('main'))
    page.innerHTML = '<button>One</button><button>Two</button>'
    places = new Map()
    rests = []
    onTold = undefined
    watch = watchPlaces({
      time: {
        after(ms, run) {
          rests.push(ms)
          return browserClock.after(Math.min(ms, 300), run)
        },
      },
      own: document.createElement('div'),
      origin: () => ({ x: 0, y: 0 }),
      onMove(told) {
        places = told
        onTold?.()
      },
    })
  })
  afterEach(() => {
    watch.stop()
    page.remove()
  })
  const [ONE, TWO] = [0, 1]
  const element = (at: number) => page.querySelectorAll('button')[at] ?? page
  const isTold = (one: Element) => {
    const { isSeen = false, box } = places.get(one) ?? {}
    return isSeen && box?.top === one.getBoundingClientRect().top
  }
  const pause = (ms: number) => new Promise((go) => setTimeout(go, ms))

  it('is told of what comes and goes, and of what moves meanwhile', async () => {
    const [one, two] = [element(ONE), element(TWO)]
    watch.follow([one])
    await until(() => isTold(one))
    watch.follow([one, two])
    await until(() => isTold(two))
    watch.follow([two])
    page.style.paddingTop = '40px'
    await until(() => isTold(two))
    expect(places.has(one)).to.equal(false)
  })

  it('is told again of one that was out of the page for a while', async () => {
    const one = element(ONE)
    watch.follow([one])
    await until(() => isTold(one))
    one.remove()
    await pause(1200)
    page.style.paddingTop = '40px'
    page.append(one)
    await until(() => isTold(one))
    page.style.paddingTop = '80px'
    await until(() => isTold(one))
  })

  it('forgets where one lay that is not followed, so that it is not shown there later', async () => {
    const [one, two] = [element(ONE), element(TWO)]
    watch.follow([one, two])
    await until(() => isTold(one) && isTold(two))
    watch.follow([two])
    expect(places.has(one)).to.equal(false)
    watch.follow([])
    expect(places.has(two)).to.equal(false)
  })

  it('does not rest for minutes where the machine did something else meanwhile', async () => {
    const one = element(ONE)
    watch.follow([one])
    await until(() => isTold(one))
    onTold = () => {
      const end = performance.now() + 300
      while (performance.now() < end);
      onTold = undefined
    }
    page.style.paddingTop = '40px'
    await until(() => onTold === undefined)
    await pause(300)
    page.style.paddingTop = '80px'
    await until(() => isTold(one))
    expect(Math.max(...rests)).to.be.within(1000, 15_000)
  })
})
