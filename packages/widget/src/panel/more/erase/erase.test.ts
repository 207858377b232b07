import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { memoryStore } from '../../../outbox/memory-store.ts'
import { find, openWidget, type, until } from '../../../testing/open-widget.ts'

const OPEN = 'Erase everything from this browser'

describe('erasing everything', () => {
  let destroy: (() => void) | undefined
  afterEach(() => destroy?.())

  const open = async (storage = memoryStore()) => {
    const widget = await openWidget({ storage, site: 'erase' })
    destroy = widget.candor.destroy
    const { candor, root } = widget
    await candor.send({ kind: 'idea', text: 'was sent' })
    await candor.flush()
    await candor.send({ kind: 'idea', text: 'still waits' })
    type(root, 'half a thought')
    await candor.open('privacy')
    await until(() => root.querySelectorAll('.ledger li').length === 2)
    return widget
  }
  const pressByKey = async (root: ShadowRoot, name: string, selector = 'button') => {
    find(root, selector, name).focus()
    await sendKeys({ press: 'Enter' })
  }
  const status = (root: ShadowRoot) => find(root, '.erase [role=status]').textContent

  it('says first what is lost, and loses nothing for whoever keeps it', async () => {
    const { candor, root } = await open()
    await pressByKey(root, OPEN)
    const question = find(root, '.erase [role=group]').textContent
    expect(question).to.include('One answer still waits. It will not be sent.')
    expect(question).to.include('no longer withdraw it')
    await pressByKey(root, 'Keep')
    expect(root.querySelector('.erase [role=group]')).to.equal(null)
    expect(root.activeElement?.textContent).to.equal(OPEN)
    expect(await candor.ledger()).to.have.length(2)
  })

  it('empties the ledger, the form and what is stored, and nothing of it is sent any more', async () => {
    const storage = memoryStore()
    const { candor, root, batches } = await open(storage)
    await storage.set(`${location.origin} erase survey-drafts`, { pulse: 'half' })
    const before = batches.length
    await candor.open('news')
    find(root, 'button', 'Propose an idea').click()
    type(root, 'half an idea')
    await candor.open('privacy')
    await pressByKey(root, OPEN)
    await pressByKey(root, 'Erase', '.erase .card button')
    await until(() => status(root) === 'Everything is erased from this browser.')
    expect(root.activeElement?.textContent).to.equal(OPEN)
    expect(root.textContent).to.include('Nothing has been sent from this browser.')
    expect(await storage.entries()).to.deep.equal([])
    await candor.open('news')
    expect(root.querySelector('textarea')).to.equal(null)
    await candor.open('feedback')
    expect(find<HTMLTextAreaElement>(root, 'textarea').value).to.equal('')
    await candor.flush()
    expect(batches).to.have.length(before)
  })

  it('leaves a panel that works on', async () => {
    const { candor, root, batches } = await open()
    await pressByKey(root, OPEN)
    await pressByKey(root, 'Erase', '.erase .card button')
    await until(() => status(root) !== '')
    await candor.open('feedback')
    type(root, 'said after it')
    find(root, 'button', 'Send anonymously').click()
    await until(() => root.textContent?.includes('You were heard') ?? false)
    await candor.flush()
    expect(batches.at(-1)?.events).to.have.length(1)
    expect(await candor.ledger()).to.have.length(1)
  })

  it('says so where it did not work', async () => {
    const storage = memoryStore()
    const { candor, root } = await open(storage)
    storage.remove = () => Promise.reject(new Error('no'))
    await pressByKey(root, OPEN)
    await pressByKey(root, 'Erase', '.erase .card button')
    await until(() => status(root) === 'It could not be erased. Please try again.')
    expect(await candor.ledger()).to.have.length(2)
  })
})
