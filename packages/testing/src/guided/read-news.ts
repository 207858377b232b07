import { ANNOUNCEMENT_KINDS } from '@candor/protocol'
import assert from 'node:assert/strict'
import type { Guided } from './open-guided.ts'
import { COMING } from './tried-content.ts'

const TODAY = '2026-11-25'
const DAYS_UNTIL_IT_COMES = 5

/** What is new, of each kind, counted at the button and summed up; goals, thanks, and what is found. */
export async function readNews(guided: Guided): Promise<void> {
  const { host, content, words, said, panel, button } = guided
  const { announcements = [], goals = [], recognitions = [] } = content
  const current = announcements.filter(({ from, until }) => from <= TODAY && TODAY <= until)
  const past = announcements.find(({ until }) => until < TODAY) ?? assert.fail('none is over')
  const posts = guided.posts()

  await guided.go(host.record.path)
  await button(`${words.launcher} ${words.unread(current.length)}`).waitFor()
  await guided.openPanel('news')
  for (const { title } of current) await panel.getByRole('heading', { name: said(title) }).waitFor()
  const labels = (await panel.locator('article .kind').allInnerTexts()).join('\n').toLowerCase()
  for (const kind of ANNOUNCEMENT_KINDS)
    assert.ok(labels.includes(words.kinds[kind].toLowerCase()), kind)
  await button(words.launcher).waitFor()
  const coming = panel.getByRole('heading', { name: said(COMING.title) })
  assert.equal(await coming.count(), 0, 'not before its day')

  await panel.locator('summary', { hasText: words.october }).press('Enter')
  await panel.getByText(said(past.title)).waitFor()
  const goal = goals.find(({ reached }) => reached !== undefined) ?? assert.fail('no goal')
  await panel.getByText(words.reached(goal.reached ?? 0)).waitFor()
  await panel.getByText(said(recognitions[0]?.text ?? {})).waitFor()

  const tip = content.tips?.find(({ id }) => id === host.found.tip)
  const news = announcements.find(({ id }) => id === host.found.news)
  const idea = content.ideas?.find(({ id }) => id === host.found.idea)
  const answer = content.answers?.find(({ id }) => id === host.found.answer)
  const texts = [tip?.title, news?.title, idea?.title, answer?.said]
  for (const looked of [...texts.map((text) => said(text ?? {})), host.found.person]) {
    await panel.getByRole('searchbox', { name: words.search }).fill(looked)
    await panel.getByRole('article').filter({ hasText: looked }).first().waitFor()
  }
  await guided.flush()
  assert.equal(guided.posts(), posts, 'reading and searching send nothing')

  // With the panel shut: what comes up in an open one has been shown.
  await guided.go(host.record.path)
  await guided.sleep(DAYS_UNTIL_IT_COMES * 24)
  await guided.go(host.record.path)
  await button(`${words.launcher} ${words.unread(1)}`).waitFor()
  await guided.openPanel('news')
  await coming.waitFor()
}

/** Where a file asks for quarters in place of months. */
export async function readQuarter(guided: Guided): Promise<void> {
  const { host, content, words, said, panel, page } = guided
  const [news] = content.announcements ?? []
  assert.ok(news)
  const summer = { ...news, id: 'summer', from: '2026-08-03', until: '2026-08-31' }
  await page.route('**/v1/content', (route) =>
    route.fulfill({ json: { ...content, digest: 'quarter', announcements: [summer] } }),
  )
  await guided.go(host.record.path)
  await guided.openPanel('news')
  await panel.locator('summary', { hasText: words.summer }).press('Enter')
  await panel.getByText(said(news.title)).waitFor()
  assert.equal(await panel.locator('summary', { hasText: words.october }).count(), 0)
}
