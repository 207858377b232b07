import assert from 'node:assert/strict'
import type { Guided } from './open-guided.ts'

/** One thing a day shows itself, and not while somebody is at something. */
export async function keepQuiet(guided: Guided): Promise<void> {
  const { host, page, words, prompt, button } = guided
  const { record, form } = host
  const noneWhile = async (doing: string) => {
    await guided.rest()
    assert.equal(await prompt.count(), 0, doing)
  }
  await guided.go(form.path)
  await page.locator(form.field).fill(`${form.filled}, and more`)
  await page.locator(form.field).blur()
  await noneWhile('a form is not saved')

  await guided.go(record.path)
  await guided.marks.first().waitFor()
  await page.locator(record.field).focus()
  await noneWhile('somebody types')
  await page.locator(record.field).blur()
  await record.openDialog(page)
  await noneWhile('a dialog is open')
  await record.closeDialog(page)

  const focus = () => page.evaluate(() => document.activeElement?.outerHTML)
  const before = await focus()
  await guided.rest()
  await prompt.waitFor()
  assert.equal(await focus(), before, 'it takes no focus')
  await button(words.showMe).press('Enter')
  await page.locator('candor-widget .place-card').waitFor()
  await page.keyboard.press('Escape')

  await guided.sleep(2)
  await guided.go(record.path)
  await guided.marks.first().waitFor()
  await noneWhile('one has shown itself today')
  await guided.sleep(24)
  await guided.go(record.path)
  await guided.marks.first().waitFor()
  await guided.rest()
  await prompt.waitFor()
}

/** What the reader has enough of shows itself no more, until they allow it again. */
export async function haveEnough(guided: Guided): Promise<void> {
  const { host, page, words, prompt, panel, button, marks } = guided
  const choices = [
    { less: words.week, said: undefined, marks: 2, back: words.endQuiet },
    { less: words.notHere, said: words.saidHere, marks: 0, back: undefined },
    { less: words.noTips, said: words.saidKind, marks: 0, back: undefined },
    { less: words.off, said: words.saidOff, marks: 0, back: words.on },
  ]
  for (const choice of choices) {
    await guided.go(host.record.path)
    // What a prompt is about is looked for first; whoever rests before that is asked at the next rest.
    await marks.first().waitFor()
    await guided.rest()
    await prompt.waitFor()
    await prompt.locator('summary', { hasText: words.less }).press('Enter')
    await button(choice.less).press('Enter')
    if (choice.said) await page.getByText(choice.said).waitFor()
    await prompt.waitFor({ state: 'detached' })
    await guided.settle()

    await guided.sleep(24)
    await guided.go(host.record.path)
    // Before the clock goes on: what is not there after some seconds is looked for no more.
    if (choice.marks > 0) await marks.nth(choice.marks - 1).waitFor()
    await guided.rest()
    assert.equal(await prompt.count(), 0, choice.less)
    assert.equal(await marks.count(), choice.marks, choice.less)

    await guided.openPanel('tips')
    await panel.locator('summary', { hasText: words.may }).press('Enter')
    if (choice.less === words.noTips)
      await panel.getByRole('checkbox', { name: words.tabs.tips }).press('Space')
    else if (choice.back) await button(choice.back).press('Enter')
    else await panel.getByRole('button', { name: words.allow }).press('Enter')
    await guided.settle()
    // With the panel open, or the next one would show itself before the page is loaded anew.
    await guided.sleep(24)
  }
}
