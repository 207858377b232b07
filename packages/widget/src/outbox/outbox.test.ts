import { expect } from 'chai'
import { CandorError } from '../candor-error.ts'
import { MAX_LISTED, trim } from '../ledger/trim.ts'
import { makeEvent } from '../testing/make-event.ts'
import { DATABASE, hasOutbox } from './has-outbox.ts'
import { idbStore } from './idb-store.ts'
import { memoryStore } from './memory-store.ts'
import { createOutbox, MAX_WAITING } from './outbox.ts'
import { onTold, tellTabs } from './tabs.ts'

const open = (scope = 'here') => createOutbox(Promise.resolve(idbStore()), scope)

/** Milliseconds. */
const DAY = 86_400_000

const COLLECTOR = { collector: 'https://candor.example.com' }

describe('outbox', () => {
  it('is told to be there only once something has been put into it', async () => {
    await new Promise((resolve) => (indexedDB.deleteDatabase(DATABASE).onsuccess = resolve))
    expect(await hasOutbox(COLLECTOR)).to.equal(false)
    expect(await indexedDB.databases()).to.deep.equal([])
    expect(await hasOutbox({ ...COLLECTOR, storage: memoryStore() }), 'its own').to.equal(true)
    await open().add(makeEvent())
    expect(await hasOutbox(COLLECTOR)).to.equal(true)
  })

  it('has what another page has put into it', async () => {
    const event = makeEvent()
    await open().add(event, 'secret')
    const entry = (await open().entries()).find((one) => one.event.id === event.id)
    const day = Math.floor(Date.now() / DAY)
    expect(entry).to.deep.equal({ v: 2, event, state: 'waiting', day, secret: 'secret' })
  })

  it('knows at once what waits, without asking the database', async () => {
    const event = makeEvent()
    const outbox = open()
    await outbox.add(event)
    expect(outbox.waiting().map(({ id }) => id)).to.include(event.id)
    await outbox.settle(event.id, { state: 'sent' })
    expect(outbox.waiting().map(({ id }) => id)).not.to.include(event.id)
  })

  it('never takes back what was settled', async () => {
    const event = makeEvent()
    const outbox = open()
    await outbox.add(event)
    await outbox.settle(event.id, { state: 'withdrawn' })
    await outbox.settle(event.id, { state: 'sent' })
    const entry = (await outbox.entries()).find((one) => one.event.id === event.id)
    expect(entry?.state).to.equal('withdrawn')
  })

  it('keeps apart what is for another collector or site', async () => {
    const event = makeEvent()
    await open('there').add(event)
    expect((await open().entries()).map((entry) => entry.event.id)).not.to.include(event.id)
    expect((await open('there').entries()).map((entry) => entry.event.id)).to.include(event.id)
  })

  it('passes over an entry that is damaged', async () => {
    const store = idbStore()
    for (const [at, damaged] of [null, 7, {}, { v: 1 }, { v: 1, event: {}, state: 1 }].entries())
      await store.set(`here damaged-${at}`, damaged)
    const [event, unsettled] = [makeEvent(), makeEvent()]
    await store.set('here short', { v: 2, event: { ...event, id: 'short' }, state: 'waiting' })
    await store.set(`here ${unsettled.id}`, { v: 2, event: unsettled })
    await open().add(event)
    const ids = (await open().entries()).map((entry) => entry.event.id)
    expect(ids).to.include(event.id)
    for (const damaged of [undefined, 'short', unsettled.id]) expect(ids).not.to.include(damaged)
  })

  it('takes no more than 200 that wait, says so, and goes on once some are settled', async () => {
    const outbox = createOutbox(Promise.resolve(memoryStore()), 'here')
    const events = Array.from({ length: MAX_WAITING }, () => makeEvent())
    for (const event of events) await outbox.add(event)
    const error = await outbox.add(makeEvent()).catch((reason: unknown) => reason)
    expect(error).to.be.instanceOf(CandorError)
    expect((error as CandorError).cause).to.match(/200 events wait already/)
    expect((await outbox.entries()).map(({ state }) => state)).to.deep.equal(
      events.map(() => 'waiting'),
    )
    await outbox.settle(events[0]?.id ?? '', { state: 'sent' })
    await outbox.add(makeEvent())
    expect(outbox.waiting()).to.have.length(MAX_WAITING)
  })

  it('counts what other tabs have put in', async () => {
    const store = Promise.resolve(memoryStore())
    const [one, other] = [createOutbox(store, 'here'), createOutbox(store, 'here')]
    for (let n = 0; n < MAX_WAITING; n += 1) await one.add(makeEvent())
    const error = await other.add(makeEvent()).catch((reason: unknown) => reason)
    expect(error).to.be.instanceOf(CandorError)
  })

  it('forgets the oldest beyond a thousand that wait no more, and none that waits', async () => {
    let today = 20_000
    const store = memoryStore()
    const outbox = createOutbox(Promise.resolve(store), 'here', () => today * DAY)
    const old = makeEvent()
    const waits = makeEvent()
    await outbox.add(waits)
    await outbox.add(old)
    await outbox.settle(old.id, { state: 'sent' })
    today += 1
    for (let n = 0; n < MAX_LISTED; n += 1) {
      const event = makeEvent()
      await store.set(`here ${event.id}`, { v: 2, event, state: 'sent', day: today })
    }
    await trim({ outbox, store: Promise.resolve(store), scope: 'here' })
    const ids = (await outbox.entries()).map(({ event }) => event.id)
    expect(ids).to.have.length(MAX_LISTED + 1)
    expect(ids).to.include(waits.id)
    expect(ids).not.to.include(old.id)
  })

  it('leaves alone what a later version has stored', async () => {
    const store = memoryStore()
    const later = { v: 3, event: makeEvent(), state: 'waiting', day: 'Monday' }
    await store.set('here later', later)
    const outbox = createOutbox(Promise.resolve(store), 'here')
    expect(await outbox.entries()).to.deep.equal([])
    await outbox.settle('later', { state: 'sent' })
    expect(await store.entries()).to.deep.equal([['here later', later]])
  })

  it('gives up what has waited for more than 30 days, until the clock is put right', async () => {
    let today = 20_000
    const outbox = createOutbox(Promise.resolve(memoryStore()), 'here', () => today * DAY)
    await outbox.add(makeEvent())
    for (const [wrong, state] of [
      [31, 'refused'],
      [-31, 'refused'],
      [30, 'waiting'],
      [0, 'waiting'],
    ] as const) {
      today = 20_000 + wrong
      expect((await outbox.entries()).map((entry) => entry.state)).to.deep.equal([state])
      expect(outbox.waiting()).to.have.length(state === 'waiting' ? 1 : 0)
    }
  })

  it('knows of the day on which something has arrived, whose week counts it', async () => {
    let today = 100
    const outbox = createOutbox(Promise.resolve(memoryStore()), 'here', () => today * DAY)
    const event = makeEvent()
    await outbox.add(event)
    today = 103
    await outbox.settle(event.id, { state: 'sent' })
    expect(await outbox.entries()).to.deep.equal([{ v: 2, event, state: 'sent', day: 103 }])
    today = 105
    await outbox.settle(event.id, { state: 'withdrawn' })
    expect((await outbox.entries()).map(({ day }) => day)).to.deep.equal([103])
  })

  it('opens the database again where it was erased under its hands', async () => {
    const outbox = open()
    await outbox.add(makeEvent())
    const erased = new Promise((resolve) => {
      indexedDB.deleteDatabase(DATABASE).onsuccess = resolve
    })
    await erased
    const event = makeEvent()
    await outbox.add(event)
    expect((await open().entries()).map((entry) => entry.event.id)).to.deep.equal([event.id])
  })

  it('says that an event could not be kept, and why', async () => {
    const full = new DOMException('no room', 'QuotaExceededError')
    const store = { ...memoryStore(), set: () => Promise.reject(full) }
    const outbox = createOutbox(Promise.resolve(store), 'here')
    const error = await outbox.add(makeEvent()).catch((reason: unknown) => reason)
    expect(error).to.be.instanceOf(CandorError)
    expect((error as CandorError).cause).to.equal(full)
    expect(outbox.waiting()).to.deep.equal([])
  })

  it('takes no more than 200 however many come at once', async () => {
    const outbox = createOutbox(Promise.resolve(memoryStore()), 'here')
    const adds = Array.from({ length: MAX_WAITING + 100 }, () => outbox.add(makeEvent()))
    const results = await Promise.allSettled(adds)
    expect(results.filter(({ status }) => status === 'fulfilled')).to.have.length(MAX_WAITING)
    expect(await outbox.entries()).to.have.length(MAX_WAITING)
  })

  it('knows what was added while it was reading', async () => {
    const outbox = open(`reading-${Math.random()}`)
    const events = Array.from({ length: 20 }, () => makeEvent())
    await Promise.all(events.flatMap((event) => [outbox.entries(), outbox.add(event)]))
    expect(outbox.waiting()).to.have.length(20)
  })

  it('lets what was given up be withdrawn: it may have arrived', async () => {
    let today = 20_000
    const event = makeEvent()
    const outbox = createOutbox(Promise.resolve(memoryStore()), 'here', () => today * DAY)
    await outbox.add(event, 'secret')
    today += 31
    await outbox.settle(event.id, { state: 'withdrawn' })
    expect((await outbox.entries()).map(({ state }) => state)).to.deep.equal(['withdrawn'])
  })

  it('waits for a tab that hangs while it sends, and not for ever', async () => {
    const steps: string[] = []
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      void navigator.locks.request('shared', () => {
        resolve()
        return new Promise<void>((end) => (release = end))
      })
    })
    await held
    const patient = idbStore().exclusively(async () => void steps.push('after the other'), 'shared')
    await idbStore(1).exclusively(async () => void steps.push('out of patience'), 'shared')
    expect(steps).to.deep.equal(['out of patience'])
    release()
    await patient
    expect(steps).to.deep.equal(['out of patience', 'after the other'])
  })

  it('does what is asked of it after it was closed as well', async () => {
    const store = idbStore()
    const first = store.set('first', 1)
    store.close?.()
    await Promise.all([first, store.set('second', 2), store.set('third', 3)])
    const stored = new Map(await idbStore().entries())
    expect(['first', 'second', 'third'].map((key) => stored.get(key))).to.deep.equal([1, 2, 3])
  })

  it('waits as long as the last tab has asked for, also where that could not be stored', async () => {
    let time = 1_000_000
    const store = memoryStore()
    const full = { ...store, set: () => Promise.reject(new Error('no room')) }
    const [one, other] = [store, full].map((kept) =>
      createOutbox(Promise.resolve(kept), 'here', () => time),
    )
    await one?.setPause(60_000, 2)
    await other?.entries()
    expect([other?.pauseLeft(), other?.failures()]).to.deep.equal([60_000, 2])
    time += 1
    await other?.setPause(0, 0)
    await other?.entries()
    expect([other?.pauseLeft(), other?.failures()]).to.deep.equal([0, 0])
  })

  for (const store of [idbStore(), memoryStore()])
    it(`keeps what a change gives nothing for (${store.durable ? 'disk' : 'memory'})`, async () => {
      await store.set('changed', 1)
      await store.update('changed', () => undefined)
      expect(new Map(await store.entries()).get('changed')).to.equal(1)
    })

  it('does work that fails no second time', async () => {
    let times = 0
    const work = async () => {
      times += 1
      throw new Error('it fails')
    }
    expect(await idbStore().exclusively(work, 'shared').catch(String)).to.equal('Error: it fails')
    expect(times).to.equal(1)
  })

  it('does without locks, which a page has only with https, and without a channel to other tabs', async () => {
    const { BroadcastChannel } = window
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true })
    Reflect.deleteProperty(window, 'BroadcastChannel')
    try {
      expect(await idbStore().exclusively(async () => 'done', 'shared')).to.equal('done')
      onTold(['here'], () => {})()
      tellTabs('here')
    } finally {
      Reflect.deleteProperty(navigator, 'locks')
      Object.assign(window, { BroadcastChannel })
    }
  })

  it('waits for the disk with what it writes', async () => {
    const { transaction } = IDBDatabase.prototype
    const durabilities: string[] = []
    IDBDatabase.prototype.transaction = function (...given) {
      const begun = transaction.apply(this, given)
      if (begun.mode === 'readwrite') durabilities.push(begun.durability)
      return begun
    }
    try {
      await open().add(makeEvent())
    } finally {
      IDBDatabase.prototype.transaction = transaction
    }
    expect(durabilities).to.deep.equal(['strict'])
  })
})
