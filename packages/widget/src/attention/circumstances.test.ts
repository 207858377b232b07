import { expect } from 'chai'
import { hasDialog } from './has-dialog.ts'
import { isTyping } from './is-typing.ts'
import { watchEdits } from './watch-edits.ts'

describe('what the employee is at', () => {
  let page: HTMLElement
  beforeEach(() => document.body.append((page = document.createElement('main'))))
  afterEach(() => page.remove())

  const shows = (html: string) => {
    page.innerHTML = html
    return page.querySelector<HTMLElement>('.it') ?? page
  }

  const focused: [string, string, boolean][] = [
    ['a field', '<input class=it>', true],
    ['a text', '<textarea class=it></textarea>', true],
    ['a list', '<select class=it><option>a</select>', true],
    ['an editor', '<div class=it contenteditable>a</div>', true],
    ['a box that acts as a field', '<div class=it role=combobox tabindex=0></div>', true],
    ['a button', '<button class=it>a</button>', false],
    ['a tick', '<input class=it type=checkbox>', false],
    ['a link', '<a class=it href=#>a</a>', false],
  ]
  for (const [what, html, expected] of focused)
    it(`is ${expected ? '' : 'not '}typing with the focus in ${what}`, () => {
      shows(html).focus()
      expect(isTyping(document)).to.equal(expected)
    })

  it('is typing in a field inside a shadow root', () => {
    const root = shows('<div class=it></div>').attachShadow({ mode: 'open' })
    root.innerHTML = '<input>'
    root.querySelector('input')?.focus()
    expect(isTyping(document)).to.equal(true)
  })

  const dialogs: [string, string, boolean][] = [
    ['one that can be seen', '<div role=dialog>a</div>', true],
    ['a native one', '<dialog open>a</dialog>', true],
    ['one that is closed', '<dialog>a</dialog>', false],
    ['one that is hidden', '<div role=dialog style="visibility: hidden">a</div>', false],
    ['none', '<div>a</div>', false],
  ]
  for (const [what, html, expected] of dialogs)
    it(`is ${expected ? '' : 'not '}asked by ${what}`, () => {
      shows(html)
      expect(hasDialog(document)).to.equal(expected)
    })

  const forms: [string, string, (it: HTMLInputElement) => void, boolean][] = [
    ['as the page gave it', '<form><input class=it value=a></form>', () => {}, false],
    ['that was filled in', '<form><input class=it value=a></form>', (it) => (it.value = 'b'), true],
    [
      'that was ticked',
      '<form><input class=it type=checkbox></form>',
      (it) => (it.checked = true),
      true,
    ],
    ['that searches', '<form role=search><input class=it></form>', (it) => (it.value = 'b'), false],
    ['that is hidden', '<form hidden><input class=it></form>', (it) => (it.value = 'b'), false],
    [
      'whose list was changed',
      '<form><select class=it><option>a<option>b</select></form>',
      (it) => (it.value = 'b'),
      true,
    ],
  ]
  for (const [what, html, change, expected] of forms)
    it(`is ${expected ? '' : 'not '}on an unsaved form with a field ${what}`, () => {
      const edits = watchEdits(document, document.createElement('candor-widget'))
      change(shows(html) as HTMLInputElement)
      expect(edits.hasUnsaved()).to.equal(expected)
      edits.stop()
    })

  it('is on an unsaved form also where the page takes what is written for its own, until it is sent', () => {
    const edits = watchEdits(document, document.createElement('candor-widget'))
    const field = shows('<form><input class=it></form>') as HTMLInputElement
    field.defaultValue = 'b'
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    expect(edits.hasUnsaved()).to.equal(true)
    // Firefox would send it, also where a script makes the event.
    field.form?.addEventListener('submit', (event) => event.preventDefault())
    field.form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))
    expect(edits.hasUnsaved()).to.equal(false)
    edits.stop()
  })
})
