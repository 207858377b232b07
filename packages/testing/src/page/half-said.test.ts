import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { sayInPanel } from '../say-in-panel.ts'
import { storedAnswers } from '../stored-answers.ts'
import { undoAfter } from '../undo-after.ts'
import { openPage } from './open-page.ts'

/** Another page for each screen. */
const ON_ESPOCRM = {
  attributes: 'data-app="espocrm" data-delay="86400"',
  path: '/?first#Opportunity/view/64f0a1b2c3d4e5f60',
}
const RATING = '2: A little'
const REASON = 'Too complex or risky'

const textIn = (page: Page) => page.getByRole('textbox', { name: 'In your words' })

/** What lies in the page's storage of this tab. */
const keptIn = (page: Page) => page.evaluate(() => sessionStorage.length)

/** Opens the panel, and waits until what was kept would be in it. */
async function openPanel(page: Page): Promise<void> {
  await sayInPanel(page, {})
  // Comes with the part that brings it back.
  await page.locator('form [role=status]').first().waitFor({ state: 'attached' })
  await page.waitForFunction(() => sessionStorage.length === 0)
}

async function goOn(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href)
  await openPanel(page)
}

test('what is half said is there on the next page of this tab, about the screen on which it was begun', async (test) => {
  const { page, context, wire } = await openPage(undoAfter(test), ON_ESPOCRM)
  await sayInPanel(page, { rating: RATING, reason: REASON, text: 'Too many fie' })
  assert.equal(await keptIn(page), 0, 'while the page is there')

  await goOn(page, '/?second#Account')
  const chosen = page.getByRole('radio', { name: RATING, checked: true })
  await chosen.waitFor()
  assert.equal(await keptIn(page), 0)
  assert.equal(await textIn(page).inputValue(), 'Too many fie')
  assert.ok(await page.getByRole('radio', { name: REASON }).isChecked())
  assert.match(await page.getByRole('dialog').innerText(), /Screen: .*Opportunit/)

  const other = await context.newPage()
  await other.goto(page.url())
  await openPanel(other)
  assert.equal(await textIn(other).inputValue(), '', 'in this tab alone')

  await textIn(page).fill('')
  await chosen.click()
  await page.getByRole('radio', { name: REASON }).click()
  await goOn(page, '/?third#Account')
  assert.equal(await keptIn(page), 0, 'taken back')
  assert.ok(!wire.requests.some(({ method }) => method === 'POST'))
})

test('it is there also where the content file has nothing else', async (test) => {
  const { page } = await openPage(undoAfter(test), {
    ...ON_ESPOCRM,
    content: { v: 1, site: 'acme' },
  })
  await sayInPanel(page, { text: 'Half' })
  // What keeps it comes while one writes.
  await page.locator('form [role=status]').first().waitFor({ state: 'attached' })
  await goOn(page, '/?second#Account')
  await page.waitForFunction(() => {
    const root = document.querySelector('candor-widget')?.shadowRoot
    return root?.querySelector('textarea')?.value === 'Half'
  })
})

test('what is sent as the page is left comes back or has left, and never both', async (test) => {
  const { page, db } = await openPage(undoAfter(test), ON_ESPOCRM)
  const turns = 4
  for (let turn = 0; turn < turns; turn += 1) {
    const said = `said ${turn}`
    if (turn > 0) await page.goto(new URL(`/?${turn}#Account`, page.url()).href)
    await openPanel(page)
    await textIn(page).fill(said)
    await page.evaluate(
      ([path = '', wait = 0]) => {
        const root = document.querySelector('candor-widget')?.shadowRoot
        root?.querySelector<HTMLButtonElement>('button.primary')?.click()
        setTimeout(() => location.assign(`${path}`), Number(wait))
      },
      [`/?left-${turn}#Account`, turn % 4],
    )
    await page.waitForURL(`**/?left-${turn}#Account`)
    await openPanel(page)
    await page.evaluate(() => (Reflect.get(window, 'candor') as { flush(): Promise<void> }).flush())
    const sent = storedAnswers(db).filter(({ value }) => value === said).length
    const isBack = (await textIn(page).inputValue()) === said
    assert.equal(sent + Number(isBack), 1, JSON.stringify({ turn, sent, isBack }))
  }
})

test('what a page puts in its place does no harm', async (test) => {
  const { page, wire } = await openPage(undoAfter(test), ON_ESPOCRM)
  const hostile = [
    'null',
    '{',
    JSON.stringify({ form: { text: 7, rating: 'x', tip: '../x' }, begun: { app: 'A b' } }),
  ]
  for (const [at, kept] of hostile.entries()) {
    await page.evaluate(
      ([key = '', kept = '']) => sessionStorage.setItem(key, kept),
      [`candor ${wire.url} `, kept],
    )
    await goOn(page, `/?${at}#Account`)
    assert.equal(await keptIn(page), 0)
    await page.getByRole('button', { name: 'Send anonymously' }).waitFor()
  }
})
