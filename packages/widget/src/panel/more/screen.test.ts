import type { Content } from '@candor/protocol'
import { expect } from 'chai'
import { memoryStore } from '../../outbox/memory-store.ts'
import { find, openWidget, until } from '../../testing/open-widget.ts'

const tip = (id: string, object: string) => ({
  id,
  where: [{ object }],
  title: { en: `About ${id}` },
  benefit: { en: 'Less to type.' },
  author: 'Sales',
  until: '2999-01-01',
})

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  tips: [tip('account', 'Account'), tip('lead', 'Lead')],
  powerUsers: [{ name: 'Sales team', channels: [{ kind: 'mail', to: 'sales@example.com' }] }],
}

const exactData = (root: ShadowRoot) =>
  JSON.parse(find(root, '.preview pre').textContent ?? '') as Record<string, unknown>

describe('while a feedback about another screen is half said, the panel', () => {
  let destroy: (() => void) | undefined
  afterEach(() => destroy?.())

  /** Something is said on an account; the employee has gone on to a lead. */
  async function openOnLead() {
    let object = 'Account'
    const storage = memoryStore()
    const context = () => ({ app: 'salesforce', object, view: 'record' }) as const
    const widget = await openWidget({ storage, content: CONTENT, context }, 'feedback')
    destroy = widget.candor.destroy
    find(widget.root, 'label', 'Something is broken').click()
    widget.candor.close()
    object = 'Lead'
    return { ...widget, storage }
  }

  it('asks with the name of the screen that one is on', async () => {
    const { candor, root } = await openOnLead()
    await candor.open('ask')
    await until(() => root.querySelector('.channels a') !== null)
    const { href } = find<HTMLAnchorElement>(root, '.channels a')
    expect(decodeURIComponent(href)).to.include('Lead').and.not.to.include('Account')
  })

  it('shows its tips, and goes on with a feedback about one of them there', async () => {
    const { candor, root } = await openOnLead()
    await candor.open('tips')
    await until(() => root.querySelector('article h4') !== null)
    const titles = [...root.querySelectorAll('article h4')].map((one) => one.textContent)
    expect(titles).to.deep.equal(['About lead'])
    find<HTMLButtonElement>(root, 'article button', 'Say something about this tip').click()
    await until(() => exactData(root)['tip'] === 'lead')
    expect(exactData(root)).to.deep.include({ reason: 'broken' })
    expect(exactData(root)['context']).to.have.property('object', 'Lead')
  })

  it('lets it be muted', async () => {
    const { candor, root, storage } = await openOnLead()
    await candor.open('tips')
    await until(() => root.querySelector('details.attention summary') !== null)
    find(root, 'details.attention summary').click()
    find<HTMLButtonElement>(root, 'button', 'Nothing on this screen').click()
    const muted = async () => JSON.stringify(await storage.entries())
    while (!(await muted()).includes('screens')) await new Promise(requestAnimationFrame)
    expect(await muted())
      .to.include('Lead')
      .and.not.to.include('Account')
  })

  it('sends it about the screen on which it was begun', async () => {
    const { candor, root } = await openOnLead()
    await candor.open('feedback')
    expect(exactData(root)['context']).to.have.property('object', 'Account')
    expect(root.textContent).to.include('Account · record')
  })
})
