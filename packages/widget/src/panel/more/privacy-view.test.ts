import { expect } from 'chai'
import { memoryStore } from '../../outbox/memory-store.ts'
import { find, openWidget, until } from '../../testing/open-widget.ts'

describe('withdrawing in the list of what left', () => {
  const { fetch } = window
  let destroy: (() => void) | undefined
  afterEach(() => {
    window.fetch = fetch
    destroy?.()
  })

  it('keeps back without a connection, and tells the collector when the panel is opened again', async () => {
    const told: unknown[] = []
    window.fetch = () => Promise.reject(new TypeError('offline'))
    const { candor, root, batches } = await openWidget({ storage: memoryStore(), site: 'privacy' })
    destroy = candor.destroy
    await candor.send({ kind: 'idea', text: 'too much said' })
    await candor.open('privacy')
    await until(() => root.querySelector('.ledger li') !== null)
    find(root, '.ledger button', 'Withdraw').click()
    await until(() => root.textContent?.includes('It is not sent any more.') ?? false)
    expect(find(root, '.ledger .stage').textContent).to.equal('Withdrawn')
    candor.close()
    await candor.flush()
    expect(batches).to.deep.equal([])

    window.fetch = async (_, init) => {
      told.push(JSON.parse(new TextDecoder().decode(init?.body as Uint8Array)))
      return Response.json({ withdrawn: false })
    }
    await candor.open('privacy')
    await until(() => root.textContent?.includes('Withdrawn.') ?? false)
    expect(root.querySelector('.ledger button')).to.equal(null)
    expect(told).to.have.length(1)
    expect(told[0]).to.have.property('receipt')
  })

  it('shows no more what another tab has erased', async () => {
    const storage = memoryStore()
    const { candor, root } = await openWidget({ storage, site: 'privacy' }, 'privacy')
    destroy = candor.destroy
    await candor.send({ kind: 'idea', text: 'x' })
    await until(() => root.querySelector('.ledger li') !== null)
    const [key = ''] = (await storage.entries())[0] ?? []
    await storage.remove([key])
    find(root, '.ledger button', 'Withdraw').click()
    await until(() => root.textContent?.includes('Nothing has been sent') ?? false)
  })
})
