import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { pressSend, sayInPanel } from '../say-in-panel.ts'
import { storedAnswers } from '../stored-answers.ts'
import { undoAfter } from '../undo-after.ts'
import { openPage } from './open-page.ts'

const flush = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'candor') as { flush(): Promise<void> }).flush())

const ledgerOf = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'What leaves this browser' }).click()
  await page.getByText('What was sent from this browser').waitFor()
  return page.getByRole('dialog').innerText()
}

test('where the disk is full the employee is told, and the words stay in the form', async (test) => {
  const { context, page, db } = await openPage(undoAfter(test))
  const devTools = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  const leave = (quotaSize: number) =>
    devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })

  await leave(1)
  await sayInPanel(page, { text: 'do not lose me' })
  await page.getByRole('button', { name: 'Send anonymously' }).click()
  await page.getByRole('alert').filter({ hasText: 'was not sent' }).waitFor()
  assert.equal(
    await page.getByRole('textbox', { name: 'In your words' }).inputValue(),
    'do not lose me',
  )

  await leave(100_000_000)
  await pressSend(page)
  await flush(page)
  assert.deepEqual(
    storedAnswers(db).map(({ value }) => value),
    ['do not lose me'],
  )
})

test('where the site’s data is erased while the page is open the next answer is safe again', async (test) => {
  const { context, page, db } = await openPage(undoAfter(test))
  await sayInPanel(page, { text: 'erased with the rest' })
  await pressSend(page)
  const devTools = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await page.getByRole('button', { name: 'Say something else' }).click()
  await page.getByRole('textbox', { name: 'In your words' }).fill('said after it')
  await pressSend(page)
  assert.match(await ledgerOf(page), /Waiting/)
  await flush(page)
  assert.deepEqual(
    storedAnswers(db).map(({ value }) => value),
    ['said after it'],
  )
})

test('where the browser’s database does not open for long the form says so, and nothing is lost', async (test) => {
  const { page, db } = await openPage(undoAfter(test), { before: lockDatabases })
  await page.clock.install()
  await sayInPanel(page, { text: 'said in time' })
  await page.getByRole('button', { name: 'Send anonymously' }).click()
  const status = page.getByRole('status').filter({ hasText: 'has not opened its storage yet' })
  assert.equal(await status.count(), 0)
  await page.clock.fastForward(60_000)
  await status.waitFor()
  const text = page.getByRole('textbox', { name: 'In your words' })
  assert.equal(await text.inputValue(), 'said in time')

  await page.evaluate(() => (Reflect.get(window, 'unlock') as () => void)())
  await page.getByText('Thank you. You were heard.').waitFor()
  assert.equal(await status.count(), 0)
  await flush(page)
  assert.deepEqual(
    storedAnswers(db).map(({ value }) => value),
    ['said in time'],
  )
})

/** Runs in the page: no database opens until `unlock()`. */
function lockDatabases(): void {
  const { open } = IDBFactory.prototype
  const opened = new Promise((resolve) => Object.assign(window, { unlock: resolve }))
  IDBFactory.prototype.open = function (...given) {
    let request: IDBOpenDBRequest | undefined
    const late: Record<string, unknown> = {
      get result() {
        return request?.result
      },
    }
    void opened.then(() => {
      request = open.apply(this, given)
      for (const name of ['onupgradeneeded', 'onsuccess', 'onerror'] as const)
        request[name] = () => (late[name] as (() => void) | undefined)?.()
    })
    return late as never
  }
}

test('where the browser lets the page keep nothing it is sent all the same, and the ledger says so', async (test) => {
  const { page, db } = await openPage(undoAfter(test), {
    before: () =>
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      }),
  })
  await sayInPanel(page, { text: 'from memory' })
  await pressSend(page)
  assert.match(await ledgerOf(page), /This browser keeps nothing/)
  await flush(page)
  assert.deepEqual(
    storedAnswers(db).map(({ value }) => value),
    ['from memory'],
  )
})

test('where there is a database of that name without the store it is sent all the same', async (test) => {
  const { page, db } = await openPage(undoAfter(test), {
    before: () => void indexedDB.open('candor', 7),
  })
  await sayInPanel(page, { text: 'beside another database' })
  await pressSend(page)
  await flush(page)
  assert.deepEqual(
    storedAnswers(db).map(({ value }) => value),
    ['beside another database'],
  )
})
