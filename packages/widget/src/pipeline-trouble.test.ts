import type { CandorEvent } from '@candor/protocol'
import { expect } from 'chai'
import type { Transport } from './options.ts'
import { idbStore } from './outbox/idb-store.ts'
import { memoryStore } from './outbox/memory-store.ts'
import type { Outbox } from './outbox/outbox.ts'
import { createOutbox } from './outbox/outbox.ts'
import type { KeyValueStore } from './outbox/store.ts'
import { createPipeline } from './pipeline.ts'
import { acceptAll, answer, idsOf, recordingTransport, result } from './testing/answers.ts'
import { makeEvent } from './testing/make-event.ts'
import { settled, virtualClock } from './testing/virtual-clock.ts'

const MINUTE = 60_000

interface Page {
  store?: KeyValueStore
  outbox?: Outbox
  clock?: ReturnType<typeof virtualClock>
  transport: Transport
  delayMs?: number
}

function openPage({ store = memoryStore(), clock = virtualClock(), ...given }: Page) {
  const outbox = given.outbox ?? createOutbox(Promise.resolve(store), 'here', clock.now)
  const pipeline = createPipeline({
    outbox,
    transport: given.transport,
    clock,
    random: () => 0.5,
    delayMs: given.delayMs ?? 10 * MINUTE,
    onChange: () => undefined,
  })
  const states = async () => (await outbox.entries()).map(({ state }) => state)
  return { store, clock, outbox, pipeline, states }
}

/** A transport that counts, and hangs after so many posts: a test of a loop without end must end. */
function counted(transport: (body: Uint8Array) => Response) {
  const posts: string[][] = []
  const count: Transport = async (body) => {
    posts.push(idsOf(body))
    return posts.length > 50 ? new Promise<never>(() => undefined) : transport(body)
  }
  return { posts, transport: count }
}

describe('pipeline in trouble', () => {
  it('pauses after an answer that names an event and says nothing of it', async () => {
    const { posts, transport } = counted((body) => {
      const rejected = idsOf(body).map((id) => ({ id }))
      return result({ rejected: rejected as never })
    })
    const { pipeline } = openPage({ transport })
    await pipeline.add(makeEvent())
    await pipeline.flush()
    expect(posts).to.have.length(1)
  })

  it('passes over an entry under a key that is not its own', async () => {
    const { posts, transport } = counted(acceptAll)
    const store = memoryStore()
    await store.set('here other', { v: 2, event: makeEvent(), state: 'waiting', day: 0 })
    const { pipeline } = openPage({ store, transport })
    await pipeline.flush()
    expect(posts).to.deep.equal([])
    expect(await store.entries()).to.have.length(1)
  })

  it('passes over an entry whose id no collector can name', async () => {
    const { posts, transport } = counted(acceptAll)
    const store = memoryStore()
    const event: CandorEvent = { ...makeEvent(), id: 'no id' }
    await store.set('here no id', { v: 2, event, state: 'waiting', day: 0 })
    const { pipeline } = openPage({ store, transport })
    await pipeline.flush()
    expect(posts).to.deep.equal([])
  })

  it('keeps a small event that something between here and the collector calls too large', async () => {
    const { posts, transport } = counted(() => answer(413))
    const { pipeline, states } = openPage({ transport })
    await pipeline.add(makeEvent())
    await pipeline.flush()
    expect(await states()).to.deep.equal(['waiting'])
    expect(posts).to.have.length(1)
  })

  it('sends halves after 413, not one by one', async () => {
    const { posts, transport } = counted((body) =>
      idsOf(body).length > 4 ? answer(413) : acceptAll(body),
    )
    const { pipeline } = openPage({ transport })
    for (let n = 0; n < 8; n += 1) await pipeline.add(makeEvent())
    await pipeline.flush()
    expect(posts.map((ids) => ids.length)).to.deep.equal([8, 4, 4])
  })

  it('writes nothing back for what was erased while it was on its way', async () => {
    const store = memoryStore()
    const { pipeline } = openPage({
      store,
      transport: async (body) => {
        const keys = (await store.entries()).map(([key]) => key)
        await store.remove(keys)
        return acceptAll(body)
      },
    })
    await pipeline.add(makeEvent())
    await pipeline.flush()
    expect(await store.entries()).to.deep.equal([])
  })

  it('does not wait longer because the clock was put back', async () => {
    let back = 0
    const clock = virtualClock()
    const now = () => clock.now() - back
    const outbox = createOutbox(Promise.resolve(memoryStore()), 'here', now)
    const { batches, transport } = recordingTransport(() => answer(500), acceptAll)
    const { pipeline } = openPage({ outbox, clock, transport })
    await clock.pass(24 * 60 * MINUTE)
    await pipeline.add(makeEvent())
    await pipeline.flush()
    back = 12 * 60 * MINUTE
    await pipeline.flush()
    expect(batches).to.have.length(2)
  })

  it('keeps a pause that could not be stored', async () => {
    const store = memoryStore()
    let isFull = false
    const full = {
      ...store,
      set: async (key: string, value: unknown) => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError')
        return store.set(key, value)
      },
    }
    const busy = () => answer(503, undefined, { 'retry-after': '600' })
    const { batches, transport } = recordingTransport(() => answer(500), acceptAll, busy)
    const { clock, pipeline } = openPage({ store: full, transport })
    await pipeline.add(makeEvent())
    await pipeline.flush()
    await clock.pass(10 * MINUTE)
    expect(batches).to.have.length(2)
    await pipeline.add(makeEvent())
    isFull = true
    for (let n = 0; n < 3; n += 1) await pipeline.flush()
    expect(batches).to.have.length(3)
  })

  it('begins anew with short pauses once something came through', async () => {
    const failure = () => answer(500)
    const { batches, transport } = recordingTransport(
      failure,
      failure,
      acceptAll,
      failure,
      acceptAll,
    )
    const { clock, pipeline } = openPage({ transport, delayMs: 0 })
    await pipeline.add(makeEvent())
    await clock.pass(10 * MINUTE)
    expect(batches).to.have.length(3)
    await pipeline.add(makeEvent())
    await clock.pass(0)
    expect(batches).to.have.length(4)
    await clock.pass(2500)
    expect(batches).to.have.length(5)
  })

  it('waits between attempts while the storage fails, however much waits', async () => {
    const store = memoryStore()
    let reads = 0
    let isBroken = false
    const broken = {
      ...store,
      entries: async () => {
        reads += 1
        if (isBroken) throw new Error('closed')
        return store.entries()
      },
    }
    const { clock, pipeline } = openPage({ store: broken, transport: async () => answer(500) })
    for (let n = 0; n < 20; n += 1) await pipeline.add(makeEvent())
    await settled()
    isBroken = true
    reads = 0
    await clock.pass(60 * MINUTE)
    expect(reads).to.be.within(1, 20)
  })

  it('sends with one flush also what was added while an attempt was under way', async () => {
    let let1: (response: Response) => void = () => undefined
    const sent: string[] = []
    const { pipeline } = openPage({
      transport: (body) => {
        sent.push(...idsOf(body))
        if (sent.length > 1) return Promise.resolve(acceptAll(body))
        return new Promise((resolve) => (let1 = () => resolve(answer(200))))
      },
      delayMs: 0,
    })
    const [first, second] = [makeEvent(), makeEvent()]
    await pipeline.add(first)
    const flushing = pipeline.flush()
    await settled()
    await pipeline.add(second)
    let1(answer(200))
    await flushing
    expect(sent).to.deep.equal([first.id])
  })

  it('posts no more once it was stopped in the middle', async () => {
    const posts: number[] = []
    const page = openPage({
      transport: async (body) => {
        posts.push(idsOf(body).length)
        page.pipeline.stop()
        return acceptAll(body)
      },
    })
    const outbox = page.outbox
    for (let n = 0; n < 60; n += 1) await outbox.add(makeEvent())
    await page.pipeline.flush()
    expect(posts).to.deep.equal([50])
    expect(page.clock.timers()).to.equal(0)
  })

  it('leaves no timer where the page comes back and all that waited has left with it', async () => {
    const { clock, pipeline } = openPage({ transport: async (body) => acceptAll(body) })
    await pipeline.add(makeEvent())
    await pipeline.hide()
    expect(clock.timers()).to.equal(0)
  })

  it('takes up within a minute what an earlier page has left', async () => {
    const store = memoryStore()
    const { batches, transport } = recordingTransport()
    const { clock, outbox, pipeline } = openPage({ store, transport, delayMs: 60 * MINUTE })
    await outbox.add(makeEvent())
    await pipeline.resume()
    await clock.pass(MINUTE)
    expect(batches).to.have.length(1)
  })

  it('is one tab at a time that sends', async () => {
    // The locks of the browser alone: its database may be held up by a page that is gone.
    const store = { ...memoryStore(), exclusively: idbStore().exclusively }
    const scope = `one-at-a-time-${Math.random()}`
    let posting = 0
    let most = 0
    const transport: Transport = async (body) => {
      posting += 1
      most = Math.max(most, posting)
      await new Promise(requestAnimationFrame)
      posting -= 1
      return acceptAll(body)
    }
    const tabs = [1, 2, 3].map(() =>
      openPage({ outbox: createOutbox(Promise.resolve(store), scope), transport }),
    )
    for (const { pipeline } of tabs) await pipeline.add(makeEvent())
    await Promise.all(tabs.map(({ pipeline }) => pipeline.flush()))
    expect(most).to.equal(1)
    expect(await tabs[0]?.states()).to.deep.equal(['sent', 'sent', 'sent'])
  })
})
