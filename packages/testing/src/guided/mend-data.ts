import assert from 'node:assert/strict'
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
  await guided.flush()
  assert.equal(guided.posts(), posts, 'nothing of it is sent')
}
