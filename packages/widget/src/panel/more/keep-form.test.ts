import { expect } from 'chai'
import { find, openWidget, type, until } from '../../testing/open-widget.ts'

/** With the browser's own storage, as in a page. */
const open = () => openWidget({ content: { v: 1, site: 'acme', tips: [] } })

const openAgain = async () => {
  const widget = await open()
  await until(() => widget.root.querySelector('form [role=status]') !== null)
  return widget
}

const textIn = (root: ShadowRoot) => find<HTMLTextAreaElement>(root, 'textarea').value

const leave = (id: string, text: string) =>
  sessionStorage.setItem('candor', JSON.stringify({ form: { text }, begun: {}, id }))

describe('keepForm', () => {
  it('brings back what was not sent, and not what was sent as the page was left', async () => {
    const { candor } = await openAgain()
    await candor.send({ kind: 'feedback', text: 'Sent' })
    const [sent] = await candor.ledger()
    candor.destroy()

    leave(sent?.event.id ?? '', 'Sent')
    const after = await openAgain()
    // Reads the outbox after what was left is compared with it.
    await after.candor.ledger()
    expect(textIn(after.root)).to.equal('')
    after.candor.destroy()

    leave('another', 'Not sent')
    const later = await openAgain()
    await until(() => textIn(later.root) === 'Not sent')
    expect(sessionStorage.getItem('candor')).to.equal(null)
    await later.candor.erase()
    later.candor.destroy()
  })

  it('lets stand what is said meanwhile', async () => {
    leave('another', 'Of the page before')
    const { candor, root } = await open()
    type(root, 'Of this page')
    await until(() => root.querySelector('form [role=status]') !== null)
    await candor.ledger()
    expect(textIn(root)).to.equal('Of this page')
    expect(sessionStorage.getItem('candor')).to.equal(null)
    candor.destroy()
  })
})
