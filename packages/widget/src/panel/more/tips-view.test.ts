import type { Content } from '@candor/protocol'
import { expect } from 'chai'
import { memoryStore } from '../../outbox/memory-store.ts'
import { find, openWidget, until } from '../../testing/open-widget.ts'

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  tips: Array.from({ length: 1000 }, (_, at) => ({
    id: `t-${at}`,
    title: { en: `Tip ${at}` },
    benefit: { en: 'Less to type.' },
    author: 'Sales',
    until: '2999-01-01',
  })),
}

describe('a thousand tips of a screen', () => {
  it('are read twenty at a time', async () => {
    const { candor, root } = await openWidget({ storage: memoryStore(), content: CONTENT }, 'tips')
    const shown = () => root.querySelectorAll('article').length
    await until(() => shown() > 0)
    const counts = [shown()]
    for (const more of ['More tips (980)', 'More tips (960)']) {
      find(root, 'summary', more).click()
      await until(() => shown() > (counts.at(-1) ?? 0))
      counts.push(shown())
    }
    expect(counts).to.deep.equal([20, 40, 60])
    find(root, 'button', 'Ask').click()
    await until(() => shown() === 0)
    find(root, 'button', 'Tips').click()
    await until(() => shown() > 0)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    expect(shown(), 'as many as before').to.equal(60)
    find(root, 'summary', 'More tips (980)').click()
    await until(() => shown() < 60)
    expect(shown()).to.equal(20)
    candor.destroy()
  })
})
