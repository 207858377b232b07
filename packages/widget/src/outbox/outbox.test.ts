import { expect } from 'chai'
import { createStore, set } from 'idb-keyval'
import { makeEvent } from '../testing/make-event.ts'
import { DATABASE, hasOutbox } from './has-outbox.ts'
import { idbStore } from './idb-store.ts'
import { createOutbox } from './outbox.ts'

const open = (scope = 'here') => createOutbox(Promise.resolve(idbStore()), scope)

const COLLECTOR = { collector: 'https://candor.example.com' }

describe('outbox', () => {
  it('is told to be there only once something has been put into it', async () => {
    await new Promise((resolve) => (indexedDB.deleteDatabase(DATABASE).onsuccess = resolve))
    expect(await hasOutbox(COLLECTOR)).to.equal(false)
    expect(await indexedDB.databases()).to.deep.equal([])
    await open().add(makeEvent())
    expect(await hasOutbox(COLLECTOR)).to.equal(true)
  })

  it('has what another page has put into it', async () => {
    const event = makeEvent()
    await open().add(event, 'secret')
    const entry = (await open().entries()).find((one) => one.event.id === event.id)
    expect(entry).to.deep.equal({ v: 1, event, state: 'waiting', secret: 'secret' })
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
    const store = createStore(DATABASE, 'outbox')
    for (const [at, damaged] of [null, 7, {}, { v: 1 }, { v: 1, event: {}, state: 1 }].entries())
      await set(`here damaged-${at}`, damaged, store)
    const event = makeEvent()
    await open().add(event)
    const ids = (await open().entries()).map((entry) => entry.event.id)
    expect(ids).to.include(event.id)
    expect(ids).not.to.include(undefined)
  })
})
