import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { PageAudit } from './audit-page.ts'
import { auditPage } from './audit-page.ts'
import type { Guided } from './open-guided.ts'

/** Whoever asks to be shown an element is brought to it. */
const SHOWN = ['scrollIntoView', 'scroll']

const withoutShown = (seen: string[]) => seen.filter((one) => !SHOWN.includes(one))

/** Marks, tips, prompts, news, search, people and hints leave the page as it is, and send nothing. */
export async function leaveUntouched(guided: Guided): Promise<void> {
  const { host, content, page, wire, words, said, prompt, panel, button, marks } = guided
  const { path, field } = host.record
  const tip = content.tips?.find(({ id }) => id === host.record.walked) ?? assert.fail()
  const hint = content.hints?.find(({ id }) => id === host.form.hint) ?? assert.fail()
  const card = page.locator('candor-widget .place-card')
  const posts = guided.posts()
  const audit = await auditPage(page, wire.url)

  await guided.go(host.form.path)
  await page.locator(host.form.field).fill('')
  await page.locator('a:visible').first().focus()
  await audit.begin()
  await open(page, 'tips')
  await panel.getByText(said(hint.title)).first().waitFor()
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  assert.deepEqual(await audit.seen(), [], 'hints')
  // Not to the next page of the same document: what is unsaved would hold prompts back.
  await page.goto('about:blank')

  await guided.go(path)
  await marks.nth(1).waitFor()
  await audit.begin()
  await guided.rest()
  await prompt.waitFor()
  assert.deepEqual(await audit.seen(), [], 'marks and a prompt')
  await button(words.showMe).press('Enter')
  await card.waitFor()
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  assert.deepEqual(withoutShown(await audit.seen()), [], 'what the prompt is about')

  // Not earlier: beside what is typed and not saved nothing shows itself.
  await page.locator(field).evaluate((input: HTMLInputElement) => {
    input.value = 'some words'
    input.setSelectionRange(2, 6)
  })
  await audit.begin()
  await button(words.mark + said(tip.title)).press('Enter')
  await card.locator('summary', { hasText: words.how }).first().press('Enter')
  await page.locator('candor-widget .outline').waitFor()
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  assert.deepEqual(await audit.seen(), [], 'tips')

  await page.locator('a:visible').first().focus()
  await audit.begin()
  await open(page)
  for (const view of ['tips', 'ask', 'news'] as const) await button(words.tabs[view]).press('Enter')
  await panel.getByRole('searchbox', { name: words.search }).fill(said(tip.title))
  await panel
    .getByRole('article')
    .filter({ hasText: said(tip.title) })
    .first()
    .waitFor()
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  assert.deepEqual(await audit.seen(), [], 'the panel')
  const listened = await audit.listensTo()
  assert.ok(listened.includes('window scroll'), listened.join())

  await guided.flush()
  assert.equal(guided.posts(), posts, 'nothing is sent')
  await page.evaluate(() => (window as unknown as { candor: { destroy(): void } }).candor.destroy())
  await page.locator('candor-widget').waitFor({ state: 'detached' })
  assert.deepEqual(await audit.seen(), [], 'the end')
  assert.deepEqual(await audit.listensTo(), [], 'nothing listens any more')
  await seesWhatIsDone(guided, audit)
}

const open = (page: Page, view?: string) =>
  page.evaluate(
    (view) => (Reflect.get(window, 'candor') as { open(view?: string): Promise<void> }).open(view),
    view,
  )

/** The same audit, of a script of the same origin that leaves nothing alone. */
async function seesWhatIsDone({ page, wire, host }: Guided, audit: PageAudit): Promise<void> {
  const harm = `
    const field = document.querySelector(${JSON.stringify(host.record.field)})
    field.addEventListener('keyup', () => undefined)
    field.onkeyup = () => undefined
    field.focus()
    document.body.setAttribute('data-seen', '')
    history.pushState('seen', '')
    document.addEventListener('click', () => undefined)
  `
  await page.evaluate(`(0, eval)(${JSON.stringify(`${harm}//# sourceURL=${wire.url}/harm.js`)})`)
  const seen = await audit.seen()
  const done = [
    'addEventListener keyup',
    'onkeyup',
    'pushState',
    'setAttribute',
    'attributes BODY data-seen',
  ]
  for (const one of [...done, 'focus', 'history']) assert.ok(seen.includes(one), one)
  assert.deepEqual(await audit.listensTo(), ['document click'])
}
