import { expect } from 'chai'
import { virtualClock } from '../testing/virtual-clock.ts'
import { hasDialog } from './has-dialog.ts'
import { isTyping } from './is-typing.ts'
import type { Edits } from './watch-edits.ts'
import { watchEdits } from './watch-edits.ts'
import { CALM, whenCalm } from './when-calm.ts'

const LAYER = 'position: fixed; inset: 0'

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
    ['a box that searches', '<div class=it role=searchbox tabindex=0></div>', true],
    ['a box for numbers', '<div class=it role=spinbutton tabindex=0></div>', true],
    ['a component that shows nobody its inside', '<x-field class=it tabindex=0></x-field>', true],
    ['the widget', '<candor-widget class=it tabindex=0></candor-widget>', false],
    ['a button', '<button class=it>a</button>', false],
    ['a tick', '<input class=it type=checkbox>', false],
    ['a slider', '<input class=it type=range>', false],
    ['a box for text', '<div class=it role=textbox tabindex=0></div>', true],
    ['a frame', '<iframe class=it></iframe>', true],
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
    ['one that is transparent', '<div role=dialog style="opacity: 0">a</div>', false],
    [
      'one that has no box itself',
      '<div role=dialog style="display: contents"><p>a</p></div>',
      true,
    ],
    [
      'one with no box and nothing in it',
      '<div role=dialog style="display: contents"></div>',
      false,
    ],
    ['a layer over the whole page', `<button>a</button><div style="${LAYER}"></div>`, true],
    ['a layer that is the page', `<div style="${LAYER}"><button>a</button></div>`, false],
    [
      'a layer that is the page, after what is for screen readers alone',
      `<a href=#a style="position: absolute; width: 1px; height: 1px; overflow: hidden">a</a>
      <div style="${LAYER}"><button>a</button></div>`,
      false,
    ],
    ['a layer over half of the page', `<button>a</button><div style="${LAYER}; left: 50%">`, false],
    ['none', '<div>a</div>', false],
  ]
  for (const [what, html, expected] of dialogs)
    it(`is ${expected ? '' : 'not '}asked by ${what}`, () => {
      shows(html)
      expect(hasDialog(document)).to.equal(expected)
    })

  it('is asked by a popover, as long as it is open', () => {
    const popover = shows('<div class=it popover>a</div>')
    expect(hasDialog(document)).to.equal(false)
    popover.showPopover()
    expect(hasDialog(document)).to.equal(true)
  })

  it('is not asked by the widget, which is a popover in a dialog', () => {
    shows('<candor-widget class=it popover=manual></candor-widget>').showPopover()
    expect(hasDialog(document)).to.equal(false)
  })

  /** Where a page may have parts that are not in its own tree. */
  const insides: [string, () => ParentNode][] = [
    ['a shadow root', () => shows('<div class=it></div>').attachShadow({ mode: 'open' })],
    [
      'a shadow root in another',
      () => {
        const outer = shows('<div class=it></div>').attachShadow({ mode: 'open' })
        const host = outer.appendChild(document.createElement('div'))
        return host.attachShadow({ mode: 'open' })
      },
    ],
    ['a frame', () => inFrame(shows('<iframe class=it></iframe>'))],
    [
      'a frame in a shadow root',
      () => {
        const root = shows('<div class=it></div>').attachShadow({ mode: 'open' })
        return inFrame(root.appendChild(document.createElement('iframe')))
      },
    ],
  ]
  const inFrame = (frame: Element) =>
    (frame as HTMLIFrameElement).contentDocument?.body ?? document.body
  for (const [where, open] of insides) {
    it(`is asked by a dialog in ${where}`, () => {
      const inside = open()
      expect(hasDialog(document)).to.equal(false)
      const dialog = document.createElement('dialog')
      dialog.open = true
      inside.append(dialog)
      expect(hasDialog(document)).to.equal(true)
    })

    it(`is on an unsaved form in ${where}`, () => {
      const inside = open()
      const edits = watchEdits(document, document.createElement('candor-widget'))
      const field = document.createElement('input')
      inside.append(field)
      expect(edits.hasUnsaved()).to.equal(false)
      field.value = 'b'
      expect(edits.hasUnsaved()).to.equal(true)
      edits.stop()
    })
  }

  it('is asked nothing by what a hidden frame holds', () => {
    const inside = inFrame(shows('<iframe class=it style="visibility: hidden"></iframe>'))
    inside.append(Object.assign(document.createElement('dialog'), { open: true }))
    expect(hasDialog(document)).to.equal(false)
  })

  const LIST = '<select class=it><option>a<option>b</select>'
  const fill = (it: HTMLInputElement) => (it.value = 'b')
  const forms: [string, string, (it: HTMLInputElement) => void, boolean][] = [
    ['as the page gave it', '<form><input class=it value=a></form>', () => {}, false],
    ['that was filled in', '<form><input class=it value=a></form>', fill, true],
    [
      'that was ticked',
      '<form><input class=it type=checkbox></form>',
      (it) => (it.checked = true),
      true,
    ],
    ['that searches', '<form role=search><input class=it></form>', fill, false],
    ['that is hidden', '<form hidden><input class=it></form>', fill, false],
    ['that nobody can fill in', '<form><input class=it disabled></form>', fill, false],
    ['that is for reading', '<form><input class=it readonly></form>', fill, false],
    ['that slides', '<form><input class=it type=range></form>', () => {}, false],
    ['that holds a text', '<form><textarea class=it>a</textarea></form>', fill, true],
    ['that has no file yet', '<form><input class=it type=file value=a></form>', () => {}, false],
    [
      'that is ticked outside of it',
      '<input class=it type=checkbox>',
      (it) => (it.checked = true),
      false,
    ],
    ['whose list was changed', `<form>${LIST}</form>`, fill, true],
    ['whose list is as it was', `<form>${LIST}</form>`, () => {}, false],
    ['whose list is outside of it', LIST, fill, false],
    [
      'whose list begins with what cannot be chosen',
      '<form><select class=it><option disabled>a<option>b</select></form>',
      () => {},
      false,
    ],
    [
      'whose list the page has chosen from',
      '<form><select class=it><option>a<option selected>b</select></form>',
      () => {},
      false,
    ],
    [
      'whose list may have several, and has none',
      '<form><select class=it multiple><option>a<option>b</select></form>',
      () => {},
      false,
    ],
  ]
  for (const [what, html, change, expected] of forms)
    it(`is ${expected ? '' : 'not '}on an unsaved form with a field ${what}`, () => {
      const edits = watchEdits(document, document.createElement('candor-widget'))
      change(shows(html) as HTMLInputElement)
      expect(edits.hasUnsaved()).to.equal(expected)
      edits.stop()
    })

  describe('where the page takes what is written for its own', () => {
    let edits: Edits
    const HTML = '<form><input class=it value=a></form>'
    const write = (html: string, text: string) => {
      const field = shows(html) as HTMLInputElement
      edits = watchEdits(document, document.createElement('candor-widget'))
      field.focus()
      take(field, text)
      field.blur()
      return field
    }
    const take = (field: HTMLInputElement, text: string) => {
      field.defaultValue = field.value = text
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    }
    afterEach(() => edits.stop())

    it('is on an unsaved form also after Submit, which the page may refuse', () => {
      const field = write(HTML, 'b')
      expect(edits.hasUnsaved()).to.equal(true)
      // Firefox would send it, also where a script makes the event.
      field.form?.addEventListener('submit', (event) => event.preventDefault())
      field.form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))
      expect(edits.hasUnsaved()).to.equal(true)
    })

    it('is on no unsaved form once the field is gone', () => {
      write(HTML, 'b').remove()
      expect(edits.hasUnsaved()).to.equal(false)
    })

    it('is on no unsaved form once the field holds again what it held, however often it was left', () => {
      const field = write(HTML, 'b')
      field.focus()
      take(field, 'a')
      expect(edits.hasUnsaved()).to.equal(false)
    })

    it('is on an unsaved form where a field of it was emptied', () => {
      write(HTML, '')
      expect(edits.hasUnsaved()).to.equal(true)
    })

    it('is on nothing unsaved where a field in no form was emptied, by them or by the page', () => {
      const field = write('<input class=it>', 'b')
      expect(edits.hasUnsaved()).to.equal(true)
      field.defaultValue = field.value = ''
      expect(edits.hasUnsaved()).to.equal(false)
    })

    it('is on an unsaved form where something is ticked, until it is no more', () => {
      const box = shows('<form><input class=it type=checkbox></form>') as HTMLInputElement
      edits = watchEdits(document, document.createElement('candor-widget'))
      box.focus()
      for (const ticked of [true, false]) {
        box.checked = box.defaultChecked = ticked
        box.dispatchEvent(new InputEvent('input', { bubbles: true }))
        expect(edits.hasUnsaved()).to.equal(ticked)
      }
    })

    it('is on nothing unsaved where somebody searches', () => {
      write('<form role=search><input class=it></form>', 'b')
      expect(edits.hasUnsaved()).to.equal(false)
    })

    it('is on nothing unsaved on the next screen', () => {
      write(HTML, 'b')
      edits.moved()
      expect(edits.hasUnsaved()).to.equal(false)
    })
  })

  it('is on something unsaved in an editor until it says again what it said', () => {
    const editor = shows('<div class=it contenteditable>a</div>')
    const edits = watchEdits(document, document.createElement('candor-widget'))
    editor.focus()
    for (const [text, expected] of [
      ['b', true],
      ['a', false],
    ] as const) {
      editor.textContent = text
      editor.dispatchEvent(new InputEvent('input', { bubbles: true }))
      expect(edits.hasUnsaved()).to.equal(expected)
    }
    edits.stop()
  })

  it('is on something unsaved in a component that shows nobody its inside, and not in the widget', () => {
    const own = document.createElement('candor-widget')
    const edits = watchEdits(document, own)
    for (const [field, expected] of [
      [own, false],
      [document.createElement('x-field'), true],
    ] as const) {
      page.append(field)
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      expect(edits.hasUnsaved()).to.equal(expected)
    }
    edits.stop()
  })

  const signs = 'keydown input pointerdown wheel focusin submit visibilitychange'.split(' ')
  for (const sign of signs)
    it(`is calm only some time after ${sign}`, async () => {
      const clock = virtualClock()
      let pauses = 0
      const stop = whenCalm(clock, () => (pauses += 1))
      await clock.pass(CALM - 1)
      page.dispatchEvent(new Event(sign, { bubbles: true }))
      await clock.pass(CALM - 1)
      expect(pauses).to.equal(0)
      await clock.pass(1)
      expect(pauses).to.equal(1)
      stop()
    })
})
