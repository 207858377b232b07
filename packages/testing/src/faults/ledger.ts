import type { Page } from 'playwright-core'

/** An entry of the outbox, as far as this test knows it. */
export interface LedgerEntry {
  id: string
  text: string
  rating?: number
  state: string
}

interface Stored {
  event: Omit<LedgerEntry, 'state'>
  state: string
}

/** All entries of the page's outbox, read past the widget. What else is stored there is left out. */
export const readLedger = (page: Page): Promise<LedgerEntry[]> => page.evaluate(entriesOf)

/** Runs in the page. */
async function entriesOf(): Promise<LedgerEntry[]> {
  const result = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error))
    })
  // Opening what is not there would make it, without a store.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'candor')) return []
  const database = await result(indexedDB.open('candor'))
  const values = await result(database.transaction('outbox').objectStore('outbox').getAll())
  database.close()
  return (values as Partial<Stored>[]).flatMap(({ event, state }) =>
    event && state ? [{ ...event, state }] : [],
  )
}
