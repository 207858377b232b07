import type { Content } from '@candor/protocol'
import { expect } from 'chai'
import { attentionKey } from '../../../attention/attention-key.ts'
import { UNTOUCHED } from '../../../attention/attention.ts'
import { memoryStore } from '../../../outbox/memory-store.ts'
import { openWidget, until } from '../../../testing/open-widget.ts'

describe('what may show itself', () => {
  it('can be chosen only once it is known what was chosen before', async () => {
    const kept = memoryStore()
    await kept.set(attentionKey(`${location.origin} `), { ...UNTOUCHED, kinds: ['tip'] })
    let open = () => {}
    const opening = new Promise<void>((resolve) => (open = resolve))
    const storage = { ...kept, entries: () => opening.then(kept.entries) }
    const content: Content = { v: 1, site: 'acme', tips: [] }
    const { candor, root } = await openWidget({ storage, content }, 'tips')
    await until(() => root.querySelector('.view h3') !== null)
    const choices = () => [...root.querySelectorAll<HTMLInputElement>('.attention [type=checkbox]')]
    expect(choices()).to.have.length(0)
    open()
    await until(() => choices().length > 0)
    expect(choices().map(({ checked }) => checked)).to.deep.equal([false, true, true])
    candor.destroy()
  })
})
