import type { Content } from '@candor/protocol'
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { storedAnswers } from '../stored-answers.ts'
import { undoAfter } from '../undo-after.ts'
import { pressKey, tabTo } from './keyboard.ts'
import { openPage } from './open-page.ts'

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  anchors: [
    {
      id: 'save',
      title: { en: 'The button Save', de: 'Der Knopf Save' },
      selectors: ['#save'],
      role: 'button',
    },
    { id: 'owner', title: { en: 'The owner', de: 'Zuständig' }, selectors: ['#owner'] },
  ],
}

const BODY = `<h1>Zebulon Partners</h1><p id="owner">Quarz</p>
  <button id="save" onclick="presses += 1">Save</button><script>presses = 0</script>`

const SAYS = {
  en: {
    launcher: 'Feedback & help',
    text: 'In your words',
    words: 'Mr Kline of Zebulon cannot save, mail ann@example.com',
    replace: 'Replace: ',
    stored: 'Mr [name] of [name] cannot save, mail [e-mail]',
    point: 'Point at something',
    whole: 'This whole screen',
    save: 'The button Save',
    owner: 'The owner',
    inPage: 'Click on it in the page',
    send: 'Send anonymously',
    thanks: 'Thank you. You were heard.',
    privacy: 'What leaves this browser',
    withdraw: 'Withdraw',
    withdrawn: 'Withdrawn.',
    erase: 'Erase everything from this browser',
    waits: 'One answer still waits. It will not be sent.',
    yes: 'Erase',
    erased: 'Everything is erased from this browser.',
    empty: 'Nothing has been sent from this browser.',
  },
  de: {
    launcher: 'Feedback & Hilfe',
    text: 'In deinen Worten',
    words: 'Herr Kline bei Zebulon kann nicht speichern, Mail ann@example.com',
    replace: 'Ersetzen: ',
    stored: 'Herr [name] bei [name] kann nicht speichern, Mail [e-mail]',
    point: 'Auf etwas zeigen',
    whole: 'Diese ganze Seite',
    save: 'Der Knopf Save',
    owner: 'Zuständig',
    inPage: 'In der Seite anklicken',
    send: 'Anonym senden',
    thanks: 'Danke. Du wurdest gehört.',
    privacy: 'Was diesen Browser verlässt',
    withdraw: 'Zurückziehen',
    withdrawn: 'Zurückgezogen.',
    erase: 'Alles aus diesem Browser löschen',
    waits: 'Eine Antwort wartet noch. Sie wird nicht gesendet.',
    yes: 'Löschen',
    erased: 'Aus diesem Browser ist alles gelöscht.',
    empty: 'Aus diesem Browser wurde nichts gesendet.',
  },
}

type Says = (typeof SAYS)['en']

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const field = (page: Page, name: string) => page.getByRole('textbox', { name })

const handle = (page: Page, act: 'flush' | 'send', input?: object) =>
  page.evaluate(
    ([act, input]) => {
      const candor = Reflect.get(window, 'candor') as unknown as Record<string, Function>
      return candor[act as string]?.(input) as Promise<void>
    },
    [act, input] as const,
  )

const pressesOf = (page: Page) => page.evaluate(() => Reflect.get(window, 'presses') as number)

/** All keys that any database of the page holds. */
const keptIn = (page: Page) =>
  page.evaluate(async () => {
    const request = indexedDB.open('candor')
    await new Promise((resolve) => (request.onsuccess = resolve))
    const keys = request.result.transaction('outbox').objectStore('outbox').getAllKeys()
    await new Promise((resolve) => (keys.onsuccess = resolve))
    return keys.result
  })

async function writeSafely(page: Page, says: Says): Promise<void> {
  await pressKey(page, button(page, says.launcher))
  await tabTo(page, field(page, says.text))
  await page.keyboard.type(says.words)
  await button(page, `${says.replace}Zebulon`).waitFor()
  await pressKey(page, button(page, `${says.replace}Kline`))
  await pressKey(page, button(page, `${says.replace}Zebulon`))
}

for (const locale of ['en', 'de'] as const) {
  const says = SAYS[locale]
  const attributes = `data-delay="86400" data-locale="${locale}"`

  test(`a text without names, about one element, goes to the database and back by keyboard (${locale})`, async (test) => {
    const stage = await openPage(undoAfter(test), { attributes, content: CONTENT, body: BODY })
    const { page, db, wire } = stage
    await writeSafely(page, says)
    await pressKey(page, button(page, says.point))
    await tabTo(page, page.getByRole('radio', { name: says.whole }))
    await page.keyboard.press('ArrowDown')
    await pressKey(page, button(page, says.send))
    await page.getByText(says.thanks).waitFor()
    await handle(page, 'flush')

    assert.deepEqual(storedAnswers(db), [
      { question: 'feedback.anchor', value: '' },
      { question: 'feedback.text', value: says.stored },
    ])
    const { body, answer } = await wire.first('POST')
    assert.equal(JSON.parse(body).events[0].anchor, 'save')
    assert.equal(JSON.parse(answer).accepted.length, 1)
    for (const word of ['Zebulon', 'Kline', 'ann@', 'Quarz', says.save])
      assert.ok(!body.includes(word), word)

    await pressKey(page, button(page, says.privacy))
    await pressKey(page, button(page, says.withdraw))
    await page.getByText(says.withdrawn).waitFor()
    assert.deepEqual(storedAnswers(db), [])
  })

  test(`an element is pointed at in the page, which gets no click (${locale})`, async (test) => {
    const stage = await openPage(undoAfter(test), { attributes, content: CONTENT, body: BODY })
    const { page, wire } = stage
    await writeSafely(page, says)
    await pressKey(page, button(page, says.point))
    await pressKey(page, button(page, says.inPage))
    const { x, y, width, height } = (await page.locator('#save').boundingBox()) ?? assert.fail()
    await page.mouse.click(x + width / 2, y + height / 2)
    await page.locator('.about strong', { hasText: says.save }).waitFor()
    assert.equal(await pressesOf(page), 0)

    await pressKey(page, button(page, says.point))
    await pressKey(page, button(page, says.inPage))
    await page.keyboard.press('Escape')
    await page.locator('.about strong', { hasText: says.save }).waitFor()
    await pressKey(page, button(page, says.point))
    await pressKey(page, button(page, says.inPage))
    await pressKey(page, button(page, says.owner))
    await pressKey(page, button(page, says.send))
    await page.getByText(says.thanks).waitFor()
    await handle(page, 'flush')
    assert.equal(JSON.parse((await wire.first('POST')).body).events[0].anchor, 'owner')

    await page.keyboard.press('Escape')
    await page.mouse.click(x + width / 2, y + height / 2)
    assert.equal(await pressesOf(page), 1, 'the page gets its clicks back')
  })

  test(`everything is erased from the browser, and what waited is never sent (${locale})`, async (test) => {
    const stage = await openPage(undoAfter(test), { attributes, content: CONTENT, body: BODY })
    const { page, db } = stage
    await handle(page, 'send', { kind: 'idea', text: 'sent before' })
    await handle(page, 'flush')
    await handle(page, 'send', { kind: 'idea', text: 'waits' })
    await pressKey(page, button(page, says.launcher))
    await pressKey(page, button(page, says.privacy))
    await pressKey(page, button(page, says.erase))
    await page.getByText(says.waits).waitFor()
    // The next stop: the question stands behind the button that asks it.
    await pressKey(page, button(page, says.yes))
    await page.getByText(says.erased).waitFor()
    await page.getByText(says.empty).waitFor()
    assert.deepEqual(await keptIn(page), [])

    await handle(page, 'flush')
    await page.reload()
    await handle(page, 'flush')
    assert.deepEqual(
      storedAnswers(db).map(({ value }) => value),
      ['sent before'],
    )
  })
}

test('where nothing but the form can be loaded Send works, and the page hears of no error', async (test) => {
  const { page, db } = await openPage(undoAfter(test))
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  const missing = new Set<string>()
  await page.route(/\/(more|keep-place)\.js$/, (route) => {
    missing.add(route.request().url().replace(/.*\//, ''))
    return route.abort()
  })
  await page.reload()
  await pressKey(page, button(page, 'Feedback & help'))
  await tabTo(page, field(page, 'In your words'))
  await page.keyboard.type('All alone')
  await pressKey(page, button(page, 'Send anonymously'))
  await page.getByText('Thank you. You were heard.').waitFor()
  await handle(page, 'flush')
  assert.deepEqual(
    storedAnswers(db).map(({ value }) => value),
    ['All alone'],
  )
  assert.deepEqual([...missing].sort(), ['keep-place.js', 'more.js'])
  assert.deepEqual(errors, [])
})

test('where the help cannot be loaded it says so, and Send works', async (test) => {
  const { page, db } = await openPage(undoAfter(test))
  await page.route('**/help.js', (route) => route.abort())
  await pressKey(page, button(page, 'Feedback & help'))
  await tabTo(page, field(page, 'In your words'))
  await page.keyboard.type('Mr Kline')
  await page.getByText('You can send all the same.').waitFor()
  await pressKey(page, button(page, 'Send anonymously'))
  await page.getByText('Thank you. You were heard.').waitFor()
  await handle(page, 'flush')
  assert.deepEqual(
    storedAnswers(db).map(({ value }) => value),
    ['Mr Kline'],
  )
})
