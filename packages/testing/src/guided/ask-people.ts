import type { ChannelKind } from '@candor/protocol'
import assert from 'node:assert/strict'
import type { Guided } from './open-guided.ts'
import { FOREIGN, OWN_APP } from './tried-content.ts'

/** Days within which the load must have been shared. */
const MOST_DAYS = 20

/** What a press of each link opens: a draft with the name of the screen at most. */
const opened: Record<ChannelKind, (to: string, draft: string) => string> = {
  teams: (to, draft) => `https://teams.microsoft.com/l/chat/0/0?users=${to}&message=${draft}`,
  slack: (to) => to,
  mail: (to, draft) => `mailto:${to}?subject=${draft}`,
  phone: (to) => `tel:${to.replaceAll(' ', '')}`,
  booking: (to) => to,
}

/** Whom to ask: by department and office hours, in turn, with drafts that name the screen alone. */
export async function askPeople(guided: Guided): Promise<void> {
  const { host, content, words, said, panel, button } = guided
  const { own, topic } = host.ask
  const first = panel.locator('.first')
  await guided.go(host.record.path)
  await guided.openPanel('ask')
  await first.waitFor()
  const { channels } = content.powerUsers?.find(({ name }) => name === own[0]) ?? assert.fail()
  const draft = `${words.draft}${host.record.object} · ${words.view} (${host.app})`
  assert.deepEqual(
    channels.map(({ kind }) => kind),
    Object.keys(opened),
    'each way is tried',
  )
  for (const { kind, to } of channels) {
    const link = panel.getByRole('link', { name: `${words.channels[kind]}: ${own[0]}` })
    const href = decodeURIComponent((await link.getAttribute('href')) ?? '')
    assert.equal(href, opened[kind](to, draft))
  }
  await panel.locator('.first').getByText(words.there).waitFor()
  const foreign = panel.getByRole('article').filter({ hasText: FOREIGN })
  await foreign.getByText(words.speaks).waitFor()
  assert.equal(await panel.getByText(host.ask.left.away).count(), 0, 'not of another department')

  const question = content.topics?.find(({ id }) => id === topic) ?? assert.fail(topic)
  const asked = guided.stored('ask.topic', topic)
  await panel.getByRole('combobox', { name: words.about }).selectOption(topic)
  await button(words.hadQuestion + said(question.title)).press('Enter')
  await button(words.counted + said(question.title)).waitFor()
  await guided.flushUntil(() => guided.stored('ask.topic', topic) > asked)
  assert.equal(guided.stored('ask.topic', topic), asked + 1)

  const seen = new Set<string>()
  for (let day = 0; day < MOST_DAYS && seen.size < own.length; day += 1) {
    const name = await first.getByRole('heading').innerText()
    assert.ok(day === 0 ? name === own[0] : own.includes(name), name)
    if (day > 0) seen.add(name)
    // To the afternoon, when both are there.
    await guided.sleep(day === 0 ? 4 : 24)
    await guided.go(host.record.path)
    await guided.openPanel('ask')
    await first.waitFor()
  }
  assert.deepEqual([...seen].sort(), [...own].sort(), 'those who are there take turns')
}

/** A CRM that nobody knows but the content file: drafts call the screen as that does. */
export async function askInOwnCrm(guided: Guided): Promise<void> {
  const { host, words, panel } = guided
  await guided.go(host.record.path)
  await guided.openPanel('ask')
  const link = panel.getByRole('link', { name: `${words.channels.mail}: ${host.ask.own[0]}` })
  const href = decodeURIComponent((await link.getAttribute('href')) ?? '')
  const screen = `${host.own.object} · ${words.view} (${OWN_APP})`
  assert.ok(href.endsWith(`${words.draft}${screen}`), href)
}

/** The same for somebody of a department that is not known, or of none: who knows the topic. */
export async function askWithoutDepartment(guided: Guided): Promise<void> {
  const { host, panel, words } = guided
  await guided.go(host.record.path)
  await guided.openPanel('ask')
  const first = panel.locator('.first').getByRole('heading')
  const topics = panel.getByRole('combobox', { name: words.about })
  await topics.selectOption('')
  assert.equal(await first.innerText(), host.ask.forAll)
  for (const name of host.ask.own) assert.equal(await panel.getByText(name).count(), 0, name)
  await topics.selectOption(host.ask.topic)
  assert.ok(host.ask.own.includes(await first.innerText()))
  assert.equal(await panel.getByText(host.ask.forAll).count(), 1)
}

/** The same for somebody of a department whose power user is away. */
export async function askWhereAway(guided: Guided): Promise<void> {
  const { host, panel } = guided
  await guided.go(host.record.path)
  await guided.openPanel('ask')
  await panel.locator('.first').waitFor()
  assert.equal(await panel.locator('.first').getByRole('heading').innerText(), host.ask.forAll)
  for (const name of [...host.ask.own, host.ask.left.away])
    assert.equal(await panel.getByText(name).count(), 0, name)
}
