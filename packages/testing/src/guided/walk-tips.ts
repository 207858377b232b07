import assert from 'node:assert/strict'
import { pressKey } from '../page/keyboard.ts'
import type { Guided } from './open-guided.ts'

/** Tips at elements: opened on demand, gone through step by step, and answered. */
export async function walkTips(guided: Guided): Promise<void> {
  const { host, content, page, words, said, button, marks } = guided
  const tipOf = (id: string) => content.tips?.find((tip) => tip.id === id) ?? assert.fail(id)
  const [walked, other] = [tipOf(host.record.walked), tipOf(host.record.other)]
  const markOf = (tip: typeof walked) => button(words.mark + said(tip.title))
  const cardOf = (tip: typeof walked) =>
    page.locator('candor-widget').getByRole('dialog', { name: said(tip.title) })
  const posts = guided.posts()

  await guided.go(host.record.path)
  await markOf(walked).waitFor()
  await markOf(other).waitFor()
  assert.equal(await marks.count(), 2, 'none for a tip that is over')
  assert.equal(await cardOf(walked).count(), 0, 'it waits to be opened')

  await pressKey(page, markOf(walked))
  await cardOf(walked).getByText(said(walked.benefit)).waitFor()
  await cardOf(walked).getByText(words.vouched(walked.author)).waitFor()
  await pressKey(page, cardOf(walked).locator('summary', { hasText: words.how }).first())
  const steps = walked.steps ?? []
  for (const [at, { text }] of steps.entries()) {
    const isLast = at === steps.length - 1
    await cardOf(walked)
      .getByText(words.step(at + 1, steps.length))
      .waitFor()
    await cardOf(walked).getByText(said(text)).waitFor()
    await page.locator('candor-widget .outline').waitFor()
    if (!isLast) await pressKey(page, button(words.next))
  }
  assert.equal(guided.posts(), posts, 'looking sends nothing')
  const agreed = guided.stored(`tip.${walked.id}`, 'true-for-me')
  await pressKey(page, cardOf(walked).getByRole('button', { name: words.trueForMe }))
  await cardOf(walked).getByText(words.thanks).waitFor()
  await page.keyboard.press('Escape')
  await cardOf(walked).waitFor({ state: 'detached' })

  await pressKey(page, markOf(other))
  const against = guided.stored(`tip.${other.id}`, 'not-for-me')
  await pressKey(page, cardOf(other).getByRole('button', { name: words.notForMe }))
  await cardOf(other).getByText(words.thanks).waitFor()
  await guided.flushUntil(
    () =>
      guided.stored(`tip.${walked.id}`, 'true-for-me') > agreed &&
      guided.stored(`tip.${other.id}`, 'not-for-me') > against,
  )
  assert.equal(guided.stored(`tip.${walked.id}`, 'true-for-me'), agreed + 1)
  assert.equal(guided.stored(`tip.${other.id}`, 'not-for-me'), against + 1)
}

/** A tip for a whole screen has no mark, and stands first in the panel. */
export async function readTip({ host, content, go, ...guided }: Guided): Promise<void> {
  const { panel, words, said, marks } = guided
  const tip = content.tips?.find(({ id }) => id === host.screen.tip) ?? assert.fail()
  await go(host.screen.path)
  await guided.openPanel('tips')
  const card = panel.getByRole('article').filter({ hasText: said(tip.title) })
  for (const text of [said(tip.benefit), words.vouched(tip.author)])
    await card.getByText(text).waitFor()
  const agreed = guided.stored(`tip.${tip.id}`, 'true-for-me')
  await card.getByRole('button', { name: words.trueForMe }).press('Enter')
  await card.getByText(words.thanks).waitFor()
  await guided.flushUntil(() => guided.stored(`tip.${tip.id}`, 'true-for-me') > agreed)
  assert.equal(guided.stored(`tip.${tip.id}`, 'true-for-me'), agreed + 1)
  assert.equal(await marks.count(), 0)
}
