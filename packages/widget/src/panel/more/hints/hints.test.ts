import type { Content, Context, Text } from '@candor/protocol'
import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { watchRoute } from '../../../context/watch-route.ts'
import { memoryStore } from '../../../outbox/memory-store.ts'
import type { ProgressShelf } from '../../../progress/shelf.ts'
import { createProgressShelf } from '../../../progress/shelf.ts'
import type { OpenWidget } from '../../../testing/open-widget.ts'
import { openWidget, until } from '../../../testing/open-widget.ts'

const both = (en: string, de: string): Text => ({ en, de })

const CONTENT: Content = {
  v: 1,
  site: 'hints',
  anchors: [
    { id: 'next-step', title: both('Next step', 'Nächster Schritt'), selectors: ['#next-step'] },
    { id: 'mail', title: both('Mail', 'Mail'), selectors: ['#mail'] },
    { id: 'close', title: both('Close', 'Abschluss'), selectors: ['#close'] },
  ],
  hints: [
    {
      id: 'no-next-step',
      anchor: 'next-step',
      where: [{ object: 'Opportunity' }],
      rules: [{ is: 'empty' }],
      title: both('No next step', 'Kein nächster Schritt'),
      benefit: both('With one it is in your Monday list.', 'Mit ihm steht sie auf deiner Liste.'),
    },
    {
      id: 'no-mail',
      anchor: 'mail',
      where: [{ object: 'Opportunity' }],
      rules: [{ is: 'not', format: 'mail' }],
      title: both('No mail address', 'Keine Mail-Adresse'),
      benefit: both('Your invitations arrive.', 'Deine Einladungen kommen an.'),
    },
    {
      id: 'past-close',
      anchor: 'close',
      where: [{ object: 'Opportunity' }],
      rules: [{ is: 'older', days: 1 }],
      title: both('Its day is past', 'Der Tag ist vorbei'),
      benefit: both('Nobody asks you for it.', 'Niemand fragt dich danach.'),
    },
  ],
}

const on = (object: string) => (): Context => ({ app: 'salesforce', object, view: 'record' })

describe('hints about data in the tips', () => {
  let widget: OpenWidget
  let page: HTMLElement
  beforeEach(() => {
    page = document.createElement('main')
    page.innerHTML = `
      <label>Next step <input id="next-step"></label>
      <label>Mail <input id="mail" value="ann(at)example"></label>
      <label>Close <input id="close" type="date" value="2999-01-01"></label>`
    document.body.append(page)
  })
  afterEach(() => {
    widget.candor.destroy()
    page.remove()
  })

  const open = async (given: Parameters<typeof openWidget>[0] = {}) => {
    const options = { content: CONTENT, context: on('Opportunity'), storage: memoryStore() }
    widget = await openWidget({ ...options, ...given }, 'tips')
    await until(() => widget.root.querySelector('.hints') !== null)
    return widget.root
  }
  const titles = (root: ShadowRoot) =>
    [...root.querySelectorAll('.hints h4')].map((title) => title.textContent)
  const input = (id: string) => {
    const found = page.querySelector<HTMLInputElement>(`#${id}`)
    if (!found) throw new Error(`no ${id}`)
    return found
  }

  it('are those that hold on the screen, each with what the reader gains from it', async () => {
    const root = await open()
    await until(() => titles(root).length === 2)
    const list = root.querySelector<HTMLElement>('.hints')
    expect(list?.innerText.trim()).to.match(
      /^Your data here\s+No next step\s+With one it is in your Monday list\.\s+Show me where\s+No mail address\s+Your invitations arrive\.\s+Show me where\s+Read in this page and shown to you alone\. Nothing of it is sent or kept\.$/,
    )
  })

  it('are said in German', async () => {
    const root = await open({ locale: 'de' })
    await until(() => titles(root).length === 2)
    const list = root.querySelector<HTMLElement>('.hints')
    expect(list?.innerText).to.match(/^Deine Daten hier\s+Kein nächster Schritt\s+Mit ihm/)
    expect(list?.innerText).to.include('In dieser Seite gelesen und nur dir gezeigt.')
  })

  it('go one by one as the employee puts them right, and take the heading with them', async () => {
    const root = await open()
    await until(() => titles(root).length === 2)
    input('next-step').focus()
    await sendKeys({ type: 'Call' })
    await until(() => titles(root).length === 1)
    expect(titles(root)).to.deep.equal(['No mail address'])
    input('mail').select()
    await sendKeys({ type: 'ann@example.com' })
    await until(() => titles(root).length === 0)
    expect(root.querySelector('.hints')?.textContent).to.equal('')
    expect(root.querySelector('.hints')?.checkVisibility()).to.equal(false)
  })

  it('come when a field gets old or wrong while they are looked at', async () => {
    const root = await open()
    await until(() => titles(root).length === 2)
    input('close').value = '2026-01-01'
    input('close').dispatchEvent(new Event('change', { bubbles: true }))
    await until(() => titles(root).includes('Its day is past'))
  })

  it('are none on another screen', async () => {
    const root = await open({ context: on('Contact') })
    input('mail').focus()
    await sendKeys({ type: 'x' })
    input('mail').blur()
    await new Promise(requestAnimationFrame)
    expect(titles(root)).to.deep.equal([])
  })

  it('are looked for only while they are listed', async () => {
    const root = await open()
    await until(() => titles(root).length === 2)
    await widget.candor.open('news')
    input('next-step').value = 'Call'
    await widget.candor.open('tips')
    await until(() => titles(root).length > 0)
    expect(titles(root)).to.deep.equal(['No mail address'])
    widget.candor.close()
    await widget.candor.open('tips')
    await until(() => titles(root).length > 0)
  })

  describe('once they were read', () => {
    let progress: ProgressShelf
    const start = async (given: Parameters<typeof openWidget>[0] = {}) => {
      const storage = memoryStore()
      progress = createProgressShelf(Promise.resolve(storage), `${location.origin} hints`)
      await progress.turnOn()
      const root = await open({ site: 'hints', storage, ...given })
      await until(() => titles(root).length > 0)
      widget.candor.close()
    }
    const put = async (id: string, text: string) => {
      input(id).select()
      await sendKeys({ type: text })
      input(id).blur()
    }
    const counted = async () => (await progress.read())?.resolved

    it('count as put right also with the panel closed', async () => {
      await start()
      await put('next-step', 'Call')
      await put('mail', 'ann@example.com')
      expect(await counted()).to.deep.equal({ 'no-next-step': 1, 'no-mail': 1 })
    })

    it('are alone in it: of what was not wrong then nobody was told', async () => {
      input('mail').value = 'ann@example.com'
      await start()
      await put('mail', 'ann')
      await put('mail', 'ann@example.com')
      await put('next-step', 'Call')
      expect(await counted()).to.deep.equal({ 'no-next-step': 1 })
    })

    describe('on a screen from which one goes on', () => {
      let now: Context
      const given = location.href
      afterEach(() => history.replaceState(null, '', given))
      const startOn = async (first: Context) => {
        now = first
        await start({ context: () => now })
      }
      const goTo = async (next: Context) => {
        const goesOn = new Promise<void>((resolve) => {
          const stop = watchRoute(() => {
            stop()
            resolve()
          })
        })
        now = next
        history.replaceState(null, '', `#${next.object}-${next.view}`)
        await goesOn
      }
      const at = (view: Context['view']) => ({ ...on('Opportunity')(), view })

      it('count where it is edited and back where it was read, as they are put right there', async () => {
        await startOn(at('record'))
        await goTo(at('edit'))
        await put('next-step', 'Call')
        expect(await counted()).to.deep.equal({ 'no-next-step': 1 })
        await goTo(at('record'))
        await put('mail', 'ann@example.com')
        expect(await counted()).to.deep.equal({ 'no-next-step': 1, 'no-mail': 1 })
      })

      for (const [what, next] of [
        ['another view', at('create')],
        ['where something else is edited', { ...on('Contact')(), view: 'edit' }],
      ] as [string, Context][])
        it(`count no more once it was left for ${what}, nor from there on`, async () => {
          await startOn(at('record'))
          await goTo(next)
          await put('next-step', 'Call')
          await goTo(at('edit'))
          await put('mail', 'ann@example.com')
          expect(await counted()).to.deep.equal({})
        })
    })

    it('count no more once the widget is gone', async () => {
      await start()
      widget.candor.destroy()
      await put('next-step', 'Call')
      expect(await counted()).to.deep.equal({})
    })
  })

  it('leave the page as it is, send nothing and keep nothing', async () => {
    const storage = memoryStore()
    const before = page.outerHTML
    const root = await open({ storage })
    await until(() => titles(root).length === 2)
    input('next-step').focus()
    await sendKeys({ type: 'Call' })
    input('next-step').blur()
    await until(() => titles(root).length === 1)
    await widget.candor.flush()
    expect(widget.batches).to.deep.equal([])
    expect(await storage.entries()).to.deep.equal([])
    expect(page.outerHTML).to.equal(before)
  })
})
