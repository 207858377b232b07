import type { Content } from '@candor/protocol'
import { expect } from 'chai'
import { memoryStore } from '../../../outbox/memory-store.ts'
import { find, openWidget, until } from '../../../testing/open-widget.ts'

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  tips: [
    {
      id: 'next-step',
      title: { en: 'Keep the next step here' },
      benefit: { en: 'Nobody asks for the status.' },
      author: 'x',
      until: '2999-01-01',
    },
  ],
}

describe('what a press sends', () => {
  let destroy: (() => void) | undefined
  afterEach(() => destroy?.())

  it('is shown before it, as the exact data but for the random id', async () => {
    const options = { storage: memoryStore(), content: CONTENT }
    const { candor, root, batches } = await openWidget(options, 'tips')
    destroy = candor.destroy
    await until(() => root.querySelector('.leaves') !== null)
    find(root, '.leaves summary', 'What a press sends').click()
    await until(() => root.querySelectorAll('.leaves pre').length === 2)
    const shown = [...root.querySelectorAll('.leaves pre')].map(
      ({ textContent }) => JSON.parse(textContent ?? '') as { id: string },
    )
    expect(find(root, '.leaves').textContent).to.include('The id is a random number')
    expect(await candor.ledger()).to.deep.equal([])

    find(root, 'button', 'Not for me').click()
    await until(() => root.textContent?.includes('Thank you.') ?? false)
    while ((await candor.ledger()).length === 0) await new Promise(requestAnimationFrame)
    await candor.flush()
    const [event] = batches.at(-1)?.events ?? []
    expect(event?.id).to.have.length(shown[1]?.id.length ?? 0)
    expect(shown.map((one) => ({ ...one, id: event?.id }))).to.deep.equal([
      { ...event, verdict: 'true-for-me' },
      event,
    ])
  })
})
