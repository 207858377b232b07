import { GIVE_UP_DAYS } from '@candor/protocol'
import { expect } from 'chai'
import type { CandorError } from '../candor-error.ts'
import type { Entry } from '../outbox/entry.ts'
import { memoryStore } from '../outbox/memory-store.ts'
import { createOutbox } from '../outbox/outbox.ts'
import { makeEvent } from '../testing/make-event.ts'
import { withdraw } from './withdraw.ts'

const OFFLINE = () => Promise.reject(new TypeError('offline'))

const says = (withdrawn: boolean) => async () => Response.json({ withdrawn })

describe('withdrawing', () => {
  const { fetch } = window
  afterEach(() => {
    window.fetch = fetch
  })

  async function setUp(answer: typeof window.fetch) {
    const store = memoryStore()
    const outbox = createOutbox(Promise.resolve(store), 'here')
    const event = makeEvent()
    await outbox.add(event, 'secret')
    window.fetch = answer
    return {
      store,
      outbox,
      id: event.id,
      take: () => withdraw(event.id, outbox, location.origin),
      entry: async () => (await outbox.entries())[0],
    }
  }

  it('keeps back at once what waits, also where the collector cannot be told', async () => {
    const { take, entry, outbox } = await setUp(OFFLINE)
    expect(await take()).to.equal('kept-back')
    expect(outbox.waiting()).to.deep.equal([])
    expect(await entry()).to.include({ state: 'withdrawn', untold: true })
  })

  it('tells the collector later what was kept back, since it may have arrived', async () => {
    const { take, entry } = await setUp(OFFLINE)
    await take()
    window.fetch = says(false)
    expect(await take()).to.equal('gone')
    expect(await entry()).to.include({ state: 'withdrawn', untold: undefined })
  })

  it('stands before anything that comes back for what is being sent', async () => {
    const { take, entry, outbox, id } = await setUp(async () => {
      await outbox.settle(id, { state: 'sent' })
      return Response.json({ withdrawn: true })
    })
    expect(await take()).to.equal('gone')
    expect(await entry()).to.include({ state: 'withdrawn' })
  })

  it('does not wait for a tab that sends', async () => {
    const { take, store } = await setUp(says(true))
    store.exclusively = () => new Promise(() => {})
    expect(await take()).to.equal('gone')
  })

  it('changes nothing of what was sent where the collector cannot be told', async () => {
    const { take, entry, outbox, id } = await setUp(OFFLINE)
    await outbox.settle(id, { state: 'sent' })
    expect(await take()).to.equal('unreachable')
    expect(await entry()).to.include({ state: 'sent' })
  })

  it('says so where it is too late', async () => {
    const { take, entry, outbox, id } = await setUp(says(false))
    await outbox.settle(id, { state: 'sent' })
    expect(await take()).to.equal('published')
    expect(await entry()).to.include({ state: 'sent' })
  })

  it('says the same a second time', async () => {
    let asked = 0
    const { take, outbox, id } = await setUp(async () => {
      asked += 1
      return Response.json({ withdrawn: asked === 1 })
    })
    await outbox.settle(id, { state: 'sent' })
    expect(await take()).to.equal('gone')
    expect(await take()).to.equal('gone')
  })

  it('leaves no reason of another outcome', async () => {
    const { take, entry, outbox, id } = await setUp(says(true))
    await outbox.settle(id, { state: 'refused', reason: 'given-up' })
    await take()
    expect(await entry()).to.include({ state: 'withdrawn', reason: undefined })
  })

  it('does not promise that what may have arrived in an earlier week is in no report', async () => {
    const { take, entry, outbox, store, id } = await setUp(says(false))
    const [[key, kept] = []] = await store.entries()
    await store.set(key ?? '', { ...(kept as Entry), day: (kept as Entry).day - 7 })
    expect(await take()).to.equal('unsure')
    expect(await entry()).to.include({ state: 'withdrawn', unsure: true })
    expect(outbox.waiting()).to.deep.equal([])
    expect(await withdraw(id, outbox, location.origin)).to.equal('unsure')
  })

  it('does not call published what was given up and may never have come', async () => {
    const { take, entry, store } = await setUp(says(false))
    const [[key, kept] = []] = await store.entries()
    await store.set(key ?? '', { ...(kept as Entry), day: (kept as Entry).day - GIVE_UP_DAYS - 1 })
    expect(await entry()).to.include({ reason: 'given-up' })
    expect(await take()).to.equal('unsure')
    expect(await entry()).to.include({ state: 'withdrawn', reason: undefined, unsure: true })
  })

  it('names what is not there to be withdrawn', async () => {
    const { outbox } = await setUp(says(true))
    const error: unknown = await withdraw('another', outbox, location.origin).catch((e) => e)
    expect((error as CandorError).name).to.equal('CandorError')
    expect((error as CandorError).message)
      .to.include('another')
      .and.to.include('ledger()')
  })
})
