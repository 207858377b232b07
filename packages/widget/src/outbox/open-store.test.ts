import { expect } from 'chai'
import { DATABASE } from './has-outbox.ts'
import { openStore } from './open-store.ts'

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)))

describe('openStore', () => {
  it('is the database of the browser', async () => {
    const store = await openStore()
    expect(store.durable).to.equal(true)
    store.close?.()
  })

  it('is memory where the database never answers', async () => {
    const held = await settled(indexedDB.open(DATABASE))
    // Waits for the page to let go, and all that is opened meanwhile waits for it.
    const erased = settled(indexedDB.deleteDatabase(DATABASE))
    const store = await openStore(1)
    held.close()
    await erased
    expect(store.durable).to.equal(false)
  })
})
