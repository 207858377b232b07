import { expect } from 'chai'
import type { PanelView } from '../../candor.ts'
import { memoryStore } from '../../outbox/memory-store.ts'
import { openWidget, startWidget, until } from '../../testing/open-widget.ts'

const VIEWS: PanelView[] = ['tips', 'ask', 'news']
const LOST = 'Tips, news and people could not be loaded.'
const NOTHING = [
  'No tip for this screen yet.',
  'Nobody to ask is named yet.',
  'No news at the moment.',
]

const wordsOf = (root: ShadowRoot) => root.querySelector<HTMLElement>('.view')?.innerText ?? ''

describe('where nothing is listed', () => {
  for (const [at, view] of VIEWS.entries()) {
    it(`${view} says that there is nothing`, async () => {
      const { candor, root } = await openWidget({ storage: memoryStore() }, view)
      await until(() => wordsOf(root).includes(NOTHING[at] ?? ''))
      expect(wordsOf(root)).not.to.include(LOST)
      candor.destroy()
    })

    it(`${view} says that it cannot be had`, async () => {
      const options = { storage: memoryStore(), content: 'nowhere:' }
      const { candor, root } = await openWidget(options, view)
      await until(() => wordsOf(root).includes(LOST))
      expect(wordsOf(root)).not.to.include(NOTHING[at])
      candor.destroy()
    })
  }

  it('says that it is on its way, and asks again when the panel is opened again', async () => {
    const answers: ((response: Promise<Response>) => void)[] = []
    const { fetch } = window
    window.fetch = () => new Promise((answer) => answers.push(answer))
    const { candor, root } = startWidget({ storage: memoryStore(), content: '/content.json' })
    void candor.open('tips')
    await until(() => wordsOf(root).includes('Loading…'))
    answers[0]?.(Promise.reject(new TypeError('no network')))
    await until(() => wordsOf(root).includes(LOST))
    candor.close()
    const opened = candor.open('tips')
    await until(() => answers.length > 1)
    answers[1]?.(Promise.resolve(new Response('{ "v": 1, "site": "acme" }')))
    await opened
    await until(() => wordsOf(root).includes(NOTHING[0] ?? ''))
    window.fetch = fetch
    candor.destroy()
  })
})
