import type { Anchor } from '@candor/protocol'
import { expect } from 'chai'
import fc from 'fast-check'
import { createAnchorWatch } from './create-anchor-watch.ts'
import { findAnchors } from './find-anchors.ts'
import { virtualPace } from './testing/virtual-pace.ts'

const anchor = (id: string, given: Partial<Anchor> = {}): Anchor => ({
  id,
  title: { en: id },
  selectors: [`.${id}`],
  ...given,
})

const SAVE = anchor('save')
const OWNER = anchor('owner')

/** A page of its own with a watch on it, and what that has told. */
function watched(html: string, { cost = 0, most = Infinity } = {}) {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const page = frame.contentDocument
  if (!page) throw new Error('no page')
  page.body.innerHTML = html
  const pace = virtualPace(cost)
  const told: Record<string, Element>[] = []
  const watch = createAnchorWatch({
    root: page,
    pace,
    most,
    onChange: (found) => told.push(Object.fromEntries(found)),
  })
  const texts = () =>
    told.map((found) =>
      Object.entries(found)
        .map(([id, { textContent }]) => `${id}: ${textContent}`)
        .sort()
        .join(),
    )
  return { ...watch, page, pace, told, texts }
}

/** Lets time pass in which the page changes each 20 ms. */
async function passBusily({ page, pace }: ReturnType<typeof watched>, ms: number): Promise<void> {
  for (let at = 0; at < ms; at += 20) {
    page.body.dataset['round'] = `${at}`
    await pace.pass(20)
  }
}

describe('createAnchorWatch', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()))

  it('tells what is there, all of it at once, and says so once', async () => {
    const watch = watched('<p class=save>a</p><p class=owner>b</p>')
    watch.want([SAVE, OWNER, anchor('gone')])
    await watch.pace.pass(5000)
    expect(watch.texts()).to.deep.equal(['owner: b,save: a'])
    watch.stop()
  })

  it('tells what comes, goes, and comes back as another element', async () => {
    const watch = watched('<main></main>')
    watch.want([SAVE])
    await watch.pace.pass(3000)
    const main = watch.page.querySelector('main')
    for (const html of ['<p class=save>a</p>', '<p>b</p>', '<p class=save>c</p>']) {
      if (main) main.innerHTML = html
      await watch.pace.pass(1000)
    }
    expect(watch.texts()).to.deep.equal(['save: a', '', 'save: c'])
    watch.stop()
  })

  it('takes back what can no longer be told from another', async () => {
    const watch = watched('<p class=save>a</p>')
    watch.want([SAVE])
    await watch.pace.pass(1000)
    watch.page.body.insertAdjacentHTML('beforeend', '<p class=save>b</p>')
    await watch.pace.pass(1000)
    expect(watch.texts()).to.deep.equal(['save: a', ''])
    watch.stop()
  })

  it('finds what a style sheet or a new shadow root brings, of which nothing is heard', async () => {
    const watch = watched('<style media=print>p { color: red }</style><x-a></x-a>')
    watch.want([SAVE])
    await watch.pace.pass(500)
    const root = watch.page.querySelector('x-a')?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = '<p class=save>a</p>'
    await watch.pace.pass(2000)
    expect(watch.texts()).to.deep.equal(['save: a'])
    watch.stop()
  })

  it('hears of changes inside shadow roots', async () => {
    const watch = watched('<x-a></x-a>')
    const root = watch.page.querySelector('x-a')?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = '<p class=save>a</p>'
    watch.want([SAVE])
    await watch.pace.pass(5000)
    root?.querySelector('p')?.remove()
    await watch.pace.pass(1000)
    expect(watch.texts()).to.deep.equal(['save: a', ''])
    watch.stop()
  })

  it('looks once, and not twice, for what is no more than may be marked', async () => {
    const watch = watched('<p>a</p>', { most: 2 })
    const { page } = watch
    const asked: string[] = []
    page.querySelectorAll = (selector: string) => {
      asked.push(selector)
      return Document.prototype.querySelectorAll.call(page, selector)
    }
    watch.want([SAVE, OWNER])
    await watch.pace.pass(200)
    expect(asked.filter((selector) => selector === '.save')).to.deep.equal(['.save'])
    watch.stop()
  })

  it('looks at most once in 250 ms, however often the page changes', async () => {
    const watch = watched('<p class=save>a</p>')
    watch.want([SAVE])
    await passBusily(watch, 5000)
    const { shifts } = watch.pace
    expect(shifts.length).to.be.within(10, 20)
    for (const [at, { begun }] of shifts.slice(1).entries())
      expect(begun - (shifts[at]?.ended ?? 0)).to.be.at.least(250)
    watch.stop()
  })

  it('works in short shifts, and less than 1 % of the time on a slow machine too', async () => {
    const html = Array.from({ length: 4000 }, (_, n) => `<p class="a-${n}">${n}</p>`).join('')
    const watch = watched(html, { cost: 0.1 })
    watch.want(Array.from({ length: 200 }, (_, n) => anchor(`a-${n}`)))
    await passBusily(watch, 30_000)
    const times = watch.pace.shifts.map(({ begun, ended }) => ended - begun)
    expect(times.length).to.be.above(10)
    expect(Math.max(...times)).to.be.at.most(5)
    expect(times.reduce((sum, time) => sum + time, 0)).to.be.below(300)
    watch.stop()
  })

  it('finds at once what is there, on a page so large that to read it takes long', async () => {
    const html = Array.from({ length: 20_000 }, () => '<p>a</p>').join('')
    const watch = watched(`<b class=save>a</b>${html}`, { cost: 0.4, most: 2 })
    watch.want([SAVE, ...Array.from({ length: 200 }, (_, at) => anchor(`a-${at}`))])
    await passBusily(watch, 2000)
    expect(watch.texts()).to.deep.equal(['save: a'])
    watch.stop()
  })

  it('finds what comes back while it still looks for a thousand others', async () => {
    const watch = watched('<b class=save>a</b>', { cost: 0.4, most: 2 })
    watch.want([SAVE, ...Array.from({ length: 1000 }, (_, at) => anchor(`a-${at}`))])
    await passBusily(watch, 10_000)
    const save = watch.page.querySelector('.save')
    for (const change of ['remove', 'add'] as const) {
      if (change === 'remove') save?.remove()
      else watch.page.body.append(save ?? '')
      await passBusily(watch, 3000)
    }
    expect(watch.texts()).to.deep.equal(['save: a', '', 'save: a'])
    watch.stop()
  })

  it('reads a page anew where more has changed than it kept', async () => {
    const watch = watched('<main></main>')
    watch.want([SAVE])
    await watch.pace.pass(100)
    const main = watch.page.querySelector('main')
    for (let at = 0; at < 1500; at += 1) main?.append(watch.page.createElement('p'))
    const host = watch.page.createElement('div')
    host.attachShadow({ mode: 'open' }).innerHTML = '<p class=save>a</p>'
    main?.append(host)
    await watch.pace.pass(900)
    expect(watch.texts()).to.deep.equal(['save: a'])
    watch.stop()
  })

  it('keeps up with more elements at once than can be handed to a function', async () => {
    const watch = watched('<main></main>')
    watch.want([SAVE])
    await watch.pace.pass(100)
    const main = watch.page.querySelector('main')
    if (main) main.innerHTML = '<i></i>'.repeat(200_000)
    await watch.pace.pass(2000)
    main?.replaceChildren()
    watch.page.body.insertAdjacentHTML('beforeend', '<p class=save>a</p>')
    await watch.pace.pass(2000)
    expect(watch.texts()).to.deep.equal(['save: a'])
    watch.stop()
  })

  it('finds what got its shadow root unheard, on a page that never rests', async () => {
    const watch = watched('<b class=owner>b</b><div></div><x-a></x-a>')
    watch.want([SAVE, OWNER, anchor('late')])
    await passBusily(watch, 1000)
    for (const [name, id] of [
      ['x-a', 'save'],
      ['div', 'late'],
    ] as const) {
      const root = watch.page.querySelector(name)?.attachShadow({ mode: 'open' })
      if (root) root.innerHTML = `<p class=${id}>${id}</p>`
    }
    await passBusily(watch, 3000)
    expect(watch.texts().at(-1)).to.equal('owner: b,save: save')
    watch.want([SAVE, OWNER, anchor('late')])
    await passBusily(watch, 3000)
    expect(watch.texts().at(-1)).to.equal('late: late,owner: b,save: save')
    watch.stop()
  })

  it('takes back within three seconds what is called otherwise, after a search that used up all', async () => {
    const html = Array.from({ length: 5000 }, () => '<p>a</p>').join('')
    const watch = watched(`<b class=save>Save</b>${html}`, { cost: 0.3, most: 13 })
    const others = Array.from({ length: 150 }, (_, at) => anchor(`a-${at}`))
    watch.want([anchor('save', { text: { en: 'Save' } }), ...others])
    await passBusily(watch, 22_000)
    watch.page.querySelector('.save')?.replaceChildren('Delete')
    await passBusily(watch, 3000)
    expect(watch.told.map((found) => Object.keys(found))).to.deep.equal([['save'], []])
    watch.stop()
  })

  it('finds within two seconds what was drawn anew, on a large page that never rests', async () => {
    const html = Array.from({ length: 3000 }, () => '<p>a</p>').join('')
    const watch = watched(`<b class=save>a</b>${html}`, { cost: 0.1 })
    watch.want([SAVE])
    await passBusily(watch, 60_000)
    watch.page.querySelector('.save')?.replaceWith(watch.page.createElement('i'))
    const anew = watch.page.querySelector('i')
    anew?.append('b')
    anew?.classList.add('save')
    await passBusily(watch, 2000)
    expect(watch.texts().at(-1)).to.equal('save: b')
    watch.stop()
  })

  it('gives up after 8 s without a match, until that is wanted anew', async () => {
    const watch = watched('<p>a</p>')
    watch.want([SAVE])
    await passBusily(watch, 9000)
    const { length } = watch.pace.shifts
    watch.page.body.innerHTML = '<p class=save>late</p>'
    await passBusily(watch, 5000)
    expect(watch.pace.shifts.length).to.equal(length)
    expect(watch.pace.timers()).to.equal(0)
    watch.want([SAVE])
    await watch.pace.pass(1000)
    expect(watch.texts()).to.deep.equal(['save: late'])
    watch.stop()
  })

  it('looks once more after 8 s, for a search that had to wait for its turn', async () => {
    const html = Array.from({ length: 3000 }, () => '<p>a</p>').join('')
    const watch = watched(html, { cost: 1 })
    watch.want([SAVE])
    await passBusily(watch, 2000)
    watch.page.body.insertAdjacentHTML('afterbegin', '<p class=save>late</p>')
    await passBusily(watch, 60_000)
    expect(watch.texts()).to.deep.equal(['save: late'])
    watch.stop()
  })

  it('does nothing at all on a page that rests', async () => {
    const watch = watched('<p class=save>a</p>')
    watch.want([SAVE])
    await watch.pace.pass(3000)
    const { length } = watch.pace.shifts
    await watch.pace.pass(60_000)
    expect(watch.pace.shifts.length).to.equal(length)
    expect(watch.pace.timers()).to.equal(0)
    watch.stop()
  })

  it('forgets what is no longer wanted', async () => {
    const watch = watched('<p class=save>a</p><p class=owner>b</p>')
    watch.want([SAVE, OWNER])
    await watch.pace.pass(1000)
    watch.want([OWNER])
    await watch.pace.pass(1000)
    expect(watch.texts()).to.deep.equal(['owner: b,save: a', 'owner: b'])
    watch.stop()
  })

  it('looks for no more than may be marked, the first wanted first, and for another one instead', async () => {
    const watch = watched('<p class=b>b</p><p class=c>c</p><p class=a>a</p>', { most: 2 })
    watch.want(['gone', 'a', 'b', 'c'].map((id) => anchor(id)))
    await watch.pace.pass(20_000)
    watch.page.querySelector('.a')?.remove()
    await watch.pace.pass(1000)
    watch.page.body.insertAdjacentHTML('beforeend', '<p class=a>A</p>')
    await watch.pace.pass(1000)
    expect(watch.texts()).to.deep.equal(['a: a,b: b', 'b: b,c: c', 'a: A,b: b'])
    watch.stop()
  })

  it('is silent and idle once stopped', async () => {
    const watch = watched('<p>a</p>')
    watch.want([SAVE])
    watch.stop()
    watch.page.body.innerHTML = '<p class=save>a</p>'
    watch.page.defaultView?.dispatchEvent(new Event('resize'))
    await watch.pace.pass(10_000)
    expect(watch.told).to.deep.equal([])
    expect(watch.pace.timers()).to.equal(0)
  })

  it('knows in the end what a single look would find, whatever the page does meanwhile', async () => {
    const wanted = ['a', 'b', 'c'].map((id) => anchor(id, { text: { en: id } }))
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { maxLength: 25 }), async (list) => {
        const watch = watched('<main></main>')
        watch.want(wanted)
        for (const { change, at, id, wait } of list) {
          const main = watch.page.querySelector('main')
          if (main) CHANGES[change](main, { at, id })
          await watch.pace.pass(wait)
        }
        watch.want(wanted)
        await watch.pace.pass(3000)
        expect(watch.told.at(-1) ?? {}).to.deep.equal(
          Object.fromEntries(findAnchors(wanted, watch.page)),
        )
        watch.stop()
        watch.page.defaultView?.frameElement?.remove()
      }),
      { numRuns: 60 },
    )
  })
})

type Change = (main: Element, what: { at: number; id: string }) => void

const childOf = (main: Element, at: number) => main.children[at % (main.children.length || 1)]

const CHANGES = {
  add(main, { id }) {
    main.insertAdjacentHTML('beforeend', `<p class="${id}">${id}</p>`)
  },
  remove: (main, { at }) => childOf(main, at)?.remove(),
  rename: (main, { at, id }) => childOf(main, at)?.setAttribute('class', id),
  rewrite: (main, { at, id }) => childOf(main, at)?.replaceChildren(id),
  hide: (main, { at }) => childOf(main, at)?.toggleAttribute('hidden'),
  move: (main, { at }) => main.append(...[childOf(main, at)].filter((one) => one !== undefined)),
  nest(main, { id }) {
    const host = main.ownerDocument.createElement('div')
    host.attachShadow({ mode: 'open' }).innerHTML = `<p class="${id}">${id}</p>`
    main.append(host)
  },
} satisfies Record<string, Change>

const changes = fc.record({
  change: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
  at: fc.nat(9),
  id: fc.constantFrom('a', 'b', 'c'),
  wait: fc.constantFrom(0, 10, 300, 2000),
})
