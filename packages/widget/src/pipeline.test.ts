import { expect } from 'chai'
import { memoryStore } from './outbox/memory-store.ts'
import { createOutbox } from './outbox/outbox.ts'
import { createPipeline } from './pipeline.ts'
import { acceptAll, answer, idsOf, recordingTransport, result } from './testing/answers.ts'
import { makeEvent } from './testing/make-event.ts'
import { settled, virtualClock } from './testing/virtual-clock.ts'

const MINUTE = 60_000

const tooLarge = () => answer(413, { error: { code: 'too-large' } })

function setUp(...answers: Parameters<typeof recordingTransport>) {
  const clock = virtualClock()
  const { batches, transport } = recordingTransport(...answers)
  const outbox = createOutbox(Promise.resolve(memoryStore()), 'here', clock.now)
  const pipeline = createPipeline({
    outbox,
    transport,
    clock,
    random: () => 0.5,
    delayMs: 10 * MINUTE,
    onChange: () => undefined,
  })
  const states = async () => (await outbox.entries()).map(({ state }) => state)
  const sentIds = () => batches.flatMap(({ events }) => events.map(({ id }) => id))
  return { clock, batches, outbox, pipeline, states, sentIds }
}

describe('pipeline', () => {
  it('sends nothing before the random delay is over, and everything after it', async () => {
    const { clock, batches, pipeline, states } = setUp()
    await pipeline.add(makeEvent())
    await clock.pass(5 * MINUTE - 1)
    expect(batches).to.have.length(0)
    await clock.pass(1)
    expect(batches).to.have.length(1)
    expect(await states()).to.deep.equal(['sent'])
  })

  it('runs no timer while nothing waits', async () => {
    const { clock, pipeline } = setUp()
    await pipeline.resume()
    expect(clock.timers()).to.equal(0)
    await pipeline.add(makeEvent())
    expect(clock.timers()).to.equal(1)
    await clock.pass(10 * MINUTE)
    expect(clock.timers()).to.equal(0)
  })

  it('sends at once when twenty events wait', async () => {
    const { batches, pipeline } = setUp()
    for (let n = 0; n < 19; n += 1) await pipeline.add(makeEvent())
    await settled()
    expect(batches).to.have.length(0)
    await pipeline.add(makeEvent())
    await settled()
    expect(batches[0]?.events).to.have.length(20)
  })

  it('keeps an event until the collector has named it', async () => {
    const nothing = () => result({})
    const loginPage = () => answer(200)
    const failure = () => answer(500)
    const { clock, batches, pipeline, states } = setUp(nothing, loginPage, failure, acceptAll)
    await pipeline.add(makeEvent())
    await clock.pass(5 * MINUTE)
    expect(await states()).to.deep.equal(['waiting'])
    await clock.pass(30 * MINUTE)
    expect(batches).to.have.length(4)
    expect(await states()).to.deep.equal(['sent'])
  })

  it('keeps an event that the network lost, and counts no attempt twice', async () => {
    const lost = () => {
      throw new TypeError('Failed to fetch')
    }
    const { clock, pipeline, states, sentIds } = setUp(lost, acceptAll)
    await pipeline.add(makeEvent())
    await clock.pass(60 * MINUTE)
    expect(await states()).to.deep.equal(['sent'])
    expect(new Set(sentIds()).size).to.equal(1)
  })

  it('honours Retry-After, also when the integrator calls flush', async () => {
    const busy = () => answer(429, undefined, { 'retry-after': '600' })
    const { clock, batches, pipeline } = setUp(busy, acceptAll)
    await pipeline.add(makeEvent())
    await pipeline.flush()
    await clock.pass(599_000)
    await pipeline.flush()
    expect(batches).to.have.length(1)
    await clock.pass(10 * MINUTE)
    expect(batches).to.have.length(2)
  })

  it('goes on by itself after a pause that was asked for while something was added', async () => {
    let answering: (response: Response) => void = () => undefined
    const clock = virtualClock()
    const outbox = createOutbox(Promise.resolve(memoryStore()), 'here', clock.now)
    let posts = 0
    const pipeline = createPipeline({
      outbox,
      transport: (body) => {
        posts += 1
        if (posts > 1) return Promise.resolve(acceptAll(body))
        return new Promise((resolve) => (answering = resolve))
      },
      clock,
      random: () => 0.5,
      delayMs: MINUTE,
      onChange: () => undefined,
    })
    await pipeline.add(makeEvent())
    await clock.pass(MINUTE)
    await pipeline.add(makeEvent())
    answering(answer(503, undefined, { 'retry-after': '600' }))
    await clock.pass(30 * MINUTE)
    expect((await outbox.entries()).map(({ state }) => state)).to.deep.equal(['sent', 'sent'])
    expect(clock.timers()).to.equal(0)
  })

  it('keeps what a proxy has refused, which is not the collector', async () => {
    const proxy = () => answer(400)
    const { clock, pipeline, states } = setUp(proxy, acceptAll)
    await pipeline.add(makeEvent())
    await pipeline.flush()
    expect(await states()).to.deep.equal(['waiting'])
    await clock.pass(60 * MINUTE)
    expect(await states()).to.deep.equal(['sent'])
  })

  it('refuses by name what the collector cannot read', async () => {
    const { pipeline, states } = setUp(() => answer(400, { error: { code: 'not-a-batch' } }))
    await pipeline.add(makeEvent())
    await pipeline.flush()
    expect(await states()).to.deep.equal(['refused'])
  })

  it('sends fewer after 413, and refuses only the event that is too large alone', async () => {
    const large = makeEvent({ text: 'x'.repeat(500) })
    const picky = (body: Uint8Array) => (body.length > 500 ? tooLarge() : acceptAll(body))
    const { pipeline, outbox } = setUp(picky)
    await pipeline.add(large)
    for (let n = 0; n < 7; n += 1) await pipeline.add(makeEvent())
    await pipeline.flush()
    const entries = await outbox.entries()
    const refused = entries.filter(({ state }) => state === 'refused')
    expect(refused.map(({ event }) => event.id)).to.deep.equal([large.id])
    expect(entries.filter(({ state }) => state === 'sent')).to.have.length(7)
  })

  it('keeps a refused event in the ledger with its reason, and its neighbours as sent', async () => {
    const bad = makeEvent()
    const { pipeline, outbox } = setUp((body) => {
      const ids = idsOf(body)
      return result({
        accepted: ids.filter((id) => id !== bad.id),
        duplicate: [],
        rejected: [{ id: bad.id, reason: 'not-in-content' }],
      })
    })
    await pipeline.add(bad)
    await pipeline.add(makeEvent())
    await pipeline.flush()
    const byId = new Map((await outbox.entries()).map((entry) => [entry.event.id, entry]))
    expect(byId.get(bad.id)?.reason).to.equal('not-in-content')
    expect([...byId.values()].map(({ state }) => state)).to.have.members(['refused', 'sent'])
  })

  it('takes a duplicate for delivered', async () => {
    const { pipeline, states } = setUp((body) => {
      const ids = idsOf(body)
      return result({ accepted: [], duplicate: ids, rejected: [] })
    })
    await pipeline.add(makeEvent())
    await pipeline.flush()
    expect(await states()).to.deep.equal(['sent'])
  })

  it('ignores ids in an answer that it did not send', async () => {
    const other = makeEvent()
    const { pipeline, outbox } = setUp((body) => {
      const [id = ''] = idsOf(body)
      return result({ accepted: [id, other.id], duplicate: [], rejected: [] })
    })
    await pipeline.add(makeEvent())
    const flushing = pipeline.flush()
    await outbox.add(other)
    await flushing
    await settled()
    const states = (await outbox.entries()).map(({ state }) => state)
    expect(states).to.deep.equal(['sent', 'sent'])
  })

  it('sends what waits at once when the page goes, and still knows it when it comes back', async () => {
    const { batches, pipeline, states } = setUp()
    await pipeline.add(makeEvent())
    void pipeline.hide()
    expect(batches).to.have.length(1)
    await settled()
    expect(await states()).to.deep.equal(['sent'])
  })

  it('does not send again what is on its way when the page goes', async () => {
    const { batches, pipeline } = setUp()
    await pipeline.add(makeEvent())
    const flushing = pipeline.flush()
    await settled()
    await pipeline.hide()
    await flushing
    expect(batches).to.have.length(1)
  })

  it('takes up what an earlier page has left', async () => {
    const store = Promise.resolve(memoryStore())
    const clock = virtualClock()
    await createOutbox(store, 'here', clock.now).add(makeEvent())
    const { batches, transport } = recordingTransport()
    const pipeline = createPipeline({
      outbox: createOutbox(store, 'here', clock.now),
      transport,
      clock,
      random: () => 0.1,
      delayMs: 10 * MINUTE,
      onChange: () => undefined,
    })
    await pipeline.resume()
    await clock.pass(MINUTE)
    expect(batches).to.have.length(1)
  })

  it('goes on after the storage has failed once', async () => {
    const store = memoryStore()
    let calls = 0
    const flaky = {
      ...store,
      // The first call is of `add`, the second of the attempt to send.
      entries: () => (++calls === 2 ? Promise.reject(new Error('closed')) : store.entries()),
    }
    const clock = virtualClock()
    const outbox = createOutbox(Promise.resolve(flaky), 'here', clock.now)
    const { batches, transport } = recordingTransport()
    const pipeline = createPipeline({
      outbox,
      transport,
      clock,
      random: () => 0.5,
      delayMs: 0,
      onChange: () => undefined,
    })
    await pipeline.add(makeEvent())
    await clock.pass(MINUTE)
    expect(batches).to.have.length(1)
  })

  it('keeps the pause that was asked for over page loads, and for other tabs', async () => {
    const store = Promise.resolve(memoryStore())
    const clock = virtualClock()
    const busy = () => answer(503, undefined, { 'retry-after': '600' })
    const { batches, transport } = recordingTransport(busy, acceptAll)
    const openPage = () => {
      const outbox = createOutbox(store, 'here', clock.now)
      const parts = { outbox, transport, clock, random: () => 0.5, delayMs: 0 }
      return createPipeline({ ...parts, onChange: () => undefined })
    }
    const [first, otherTab] = [openPage(), openPage()]
    await first.add(makeEvent())
    await first.flush()
    await otherTab.add(makeEvent())
    await otherTab.flush()
    await otherTab.hide()
    first.stop()
    otherTab.stop()
    const next = openPage()
    await next.resume()
    await clock.pass(599_000)
    expect(batches).to.have.length(1)
    await clock.pass(10_000)
    expect(batches.map(({ events }) => events.length)).to.deep.equal([1, 2])
    expect(clock.timers()).to.equal(0)
  })

  it('backs off further where a page load lies between two failures', async () => {
    const store = Promise.resolve(memoryStore())
    const clock = virtualClock()
    const times: number[] = []
    const transport = async () => {
      times.push(clock.now())
      return answer(500)
    }
    await createOutbox(store, 'here', clock.now).add(makeEvent())
    for (let load = 1; load <= 5; load += 1) {
      const outbox = createOutbox(store, 'here', clock.now)
      const parts = { outbox, transport, clock, random: () => 0.8, delayMs: 0 }
      const page = createPipeline({ ...parts, onChange: () => undefined })
      await page.resume()
      while (times.length < load) await clock.pass(1000)
      page.stop()
    }
    const pauses = times.slice(1).map((time, at) => time - (times[at] ?? 0))
    expect(pauses).to.deep.equal([4000, 8000, 16_000, 32_000])
  })

  it('waits no longer than a minute for a transport that never answers', async () => {
    const clock = virtualClock()
    const outbox = createOutbox(Promise.resolve(memoryStore()), 'here', clock.now)
    let posts = 0
    const pipeline = createPipeline({
      outbox,
      transport: (body) =>
        ++posts === 1 ? new Promise<never>(() => undefined) : Promise.resolve(acceptAll(body)),
      clock,
      random: () => 0.5,
      delayMs: 0,
      onChange: () => undefined,
    })
    await pipeline.add(makeEvent())
    await clock.pass(59_000)
    expect(posts).to.equal(1)
    await clock.pass(10_000)
    expect((await outbox.entries()).map(({ state }) => state)).to.deep.equal(['sent'])
    expect(clock.timers()).to.equal(0)
  })

  it('leaves what an earlier page has tried to its own schedule when a page goes', async () => {
    const store = Promise.resolve(memoryStore())
    const clock = virtualClock()
    await createOutbox(store, 'here', clock.now).add(makeEvent())
    const { batches, transport } = recordingTransport()
    const outbox = createOutbox(store, 'here', clock.now)
    const parts = { outbox, transport, clock, random: () => 0.5, delayMs: MINUTE }
    const pipeline = createPipeline({ ...parts, onChange: () => undefined })
    await pipeline.resume()
    await pipeline.hide()
    expect(batches).to.deep.equal([])
    const own = makeEvent()
    await pipeline.add(own)
    await pipeline.hide()
    expect(batches.flatMap(({ events }) => events.map(({ id }) => id))).to.deep.equal([own.id])
  })

  it('has an entry that was tampered with refused by name, and sends the rest', async () => {
    const poisoned = { ...makeEvent(), text: 1n } as unknown as ReturnType<typeof makeEvent>
    const { pipeline, outbox, states } = setUp((body) =>
      result({
        accepted: idsOf(body).filter((id) => id !== poisoned.id),
        duplicate: [],
        rejected: [{ id: poisoned.id, reason: 'unknown-kind' }],
      }),
    )
    await outbox.add(poisoned)
    await pipeline.add(makeEvent())
    await pipeline.flush()
    expect(await states()).to.have.members(['refused', 'sent'])
  })

  it('does not send again what it has given up', async () => {
    const { clock, batches, pipeline, outbox } = setUp()
    await outbox.add(makeEvent())
    await clock.pass(31 * 24 * 60 * MINUTE)
    await pipeline.flush()
    expect(batches).to.deep.equal([])
    expect((await outbox.entries()).map(({ reason }) => reason)).to.deep.equal(['given-up'])
  })
})
