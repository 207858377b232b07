import assert from 'node:assert/strict'
import type { GuidedHost } from './guided-host.ts'
import type { Guided } from './open-guided.ts'

/** Hints about the fields of a form, and one's own progress: off at first, and erased for good. */
export async function mendData(guided: Guided): Promise<void> {
  const { host, content, page, words, said, panel } = guided
  const { path, field, filled, hint: id } = host.form
  const hint = content.hints?.find((one) => one.id === id) ?? assert.fail(id)
  const step = content.checklists?.[0]?.steps[0]?.title ?? {}
  const posts = guided.posts()
  const shown = panel.getByRole('heading', { name: said(hint.title) })
  const ticks = panel.getByRole('checkbox', { name: said(step) })
  const keep = page.getByRole('switch', { name: words.keep })

  await guided.go(path)
  await page.locator(field).fill('')
  await guided.openPanel('tips')
  await shown.waitFor()
  await panel.getByText(said(hint.benefit)).waitFor()
  await panel.getByText(words.private).waitFor()

  assert.equal(await keep.isChecked(), false, 'nothing is kept unasked')
  assert.equal(await ticks.count(), 0)
  await keep.press('Space')
  await ticks.press('Space')
  await page.locator(field).fill(filled)
  await page.keyboard.press('Tab')
  await shown.waitFor({ state: 'detached' })
  await panel.getByText(words.resolved).waitFor()

  await keep.press('Space')
  await panel.getByRole('button', { name: words.erase }).press('Enter')
  await panel.getByText(words.erased).waitFor()
  await ticks.waitFor({ state: 'detached' })
  for (const one of host.form.more) await mendOther(guided, one)
  await guided.flush()
  assert.equal(guided.posts(), posts, 'nothing of it is sent')
}

/** What is outdated or malformed: pointed at while it is, with the panel open. */
async function mendOther(guided: Guided, other: GuidedHost['form']['more'][number]): Promise<void> {
  const { content, page, said, panel } = guided
  const { path, field, wrong, right, hint: id } = other
  const hint = content.hints?.find((one) => one.id === id) ?? assert.fail(id)
  const shown = panel.getByRole('heading', { name: said(hint.title) })
  if (!page.url().endsWith(path)) {
    await page.goto('about:blank')
    await guided.go(path)
    await page.locator(field).waitFor()
    await guided.openPanel('tips')
  }
  for (const [value, state] of [
    [wrong, 'visible'],
    [right, 'detached'],
  ] as const) {
    await page.locator(field).fill(value)
    // A field for a date takes several Tabs.
    await page.locator(field).blur()
    await shown.waitFor({ state })
  }
}
