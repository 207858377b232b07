import { expect } from 'chai'
import { keptKey } from '../../kept-key.ts'
import { find, openWidget, startWidget, type, until } from '../../testing/open-widget.ts'

const KEY = keptKey({ scope: `${location.origin} ` })

/** With the browser's own storage, as in a page. */
const open = () => openWidget({ content: { v: 1, site: 'acme', tips: [] } })

const openAgain = async () => {
  const widget = await open()
  await until(() => widget.root.querySelector('form [role=status]') !== null)
  return widget
}

/** Frames in which all is done that is at hand. */
const pause = async () => {
  for (let frames = 0; frames < 12; frames += 1) await new Promise(requestAnimationFrame)
}

/** As where the page waits in the back/forward cache. */
const goAway = () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
const comeBack = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))

const textIn = (root: ShadowRoot) => find<HTMLTextAreaElement>(root, 'textarea').value

const leave = (id: string, text: string) =>
  sessionStorage.setItem(KEY, JSON.stringify({ form: { text }, begun: {}, id }))

describe('keepForm', () => {
  it('brings back what was not sent, and not what was sent as the page was left', async () => {
    const { candor } = await openAgain()
    await candor.send({ kind: 'feedback', text: 'Sent' })
    const [sent] = await candor.ledger()
    candor.destroy()

    leave(sent?.event.id ?? '', 'Sent')
    const after = await openAgain()
    await until(() => sessionStorage.getItem(KEY) === null)
    expect(textIn(after.root)).to.equal('')
    after.candor.destroy()

    leave('another', 'Not sent')
    const later = await openAgain()
    await until(() => textIn(later.root) === 'Not sent')
    expect(sessionStorage.getItem(KEY)).to.equal(null)
    await later.candor.erase()
    later.candor.destroy()
  })

  it('lets stand what is said meanwhile', async () => {
    leave('another', 'Of the page before')
    const { candor, root } = await open()
    type(root, 'Of this page')
    await until(() => sessionStorage.getItem(KEY) === null)
    expect(textIn(root)).to.equal('Of this page')
    candor.destroy()
  })

  it('takes nothing while it cannot know whether that was sent, as where the storage never opens', async () => {
    const { open } = indexedDB
    indexedDB.open = () => new EventTarget() as IDBOpenDBRequest
    leave('another', 'Of the page before')
    const { candor, root } = startWidget({ content: { v: 1, site: 'acme', tips: [] } })
    void candor.open('news')
    await until(() => root.querySelector('.view h3') !== null)
    await pause()
    candor.destroy()
    indexedDB.open = open
    expect(sessionStorage.getItem(KEY)).to.include('Of the page before')
  })

  describe('where the content file comes late', () => {
    const { fetch } = window
    let answer: ((response: Response) => void) | undefined
    beforeEach(() => {
      window.fetch = () => new Promise((resolve) => (answer = resolve))
    })
    afterEach(() => {
      window.fetch = fetch
    })
    const openNews = async () => {
      const kept = { form: { text: 'Half', tip: 'a' }, begun: {} }
      sessionStorage.setItem(KEY, JSON.stringify(kept))
      const widget = startWidget({ content: '/content.json' })
      void widget.candor.open('news')
      await until(() => widget.root.textContent?.includes('Loading…') ?? false)
      await pause()
      return widget
    }
    const tip = { id: 'a', title: { en: 'A tip' }, benefit: { en: 'b' }, where: [{}] }
    const tips = [{ ...tip, author: 'x', until: '2999-01-01' }]
    const answerLate = () => answer?.(new Response(JSON.stringify({ v: 1, site: 'acme', tips })))

    it('still knows which tip it is about', async () => {
      const { candor, root } = await openNews()
      answerLate()
      await candor.open('feedback')
      await until(() => textIn(root) === 'Half')
      expect(root.textContent).to.include('About the tip: A tip')
      candor.destroy()
    })

    it('does not lose what was made of it while the page was away', async () => {
      const { candor, root } = await openNews()
      void candor.open('feedback')
      await until(() => root.querySelector('textarea') !== null)
      type(root, 'Of this page')
      goAway()
      leave('another', 'Of this page, and more')
      comeBack()
      answerLate()
      await until(() => textIn(root) === 'Of this page, and more')
      candor.destroy()
    })

    it('takes nothing once the widget is gone', async () => {
      const { candor } = await openNews()
      candor.destroy()
      answerLate()
      await pause()
      expect(sessionStorage.getItem(KEY)).to.include('Half')
      sessionStorage.removeItem(KEY)
    })
  })

  it('is erased with all else, also before the panel is opened', async () => {
    leave('another', 'Of the page before')
    const { candor } = startWidget()
    await candor.erase()
    candor.destroy()
    expect(sessionStorage.getItem(KEY)).to.equal(null)
  })

  it('gives a page that comes back what was made of it since, and nothing that has left', async () => {
    const { candor, root } = await openAgain()
    type(root, 'Half')
    goAway()
    expect(sessionStorage.getItem(KEY)).to.include('Half')
    leave('another', 'Half a sentence')
    comeBack()
    await until(() => textIn(root) === 'Half a sentence')
    goAway()
    sessionStorage.removeItem(KEY)
    comeBack()
    await until(() => textIn(root) === '')
    candor.destroy()
  })
})
