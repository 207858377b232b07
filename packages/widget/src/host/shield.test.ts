import { sendKeys, sendMouse } from '@web/test-runner-commands'
import { expect } from 'chai'
import { init } from '../init.ts'
import { find, openWidget, until } from '../testing/open-widget.ts'

/** A focus trap as Bootstrap, jQuery UI and MUI make it: on `document`, for whatever is outside. */
function openTrap(): () => void {
  const dialog = document.createElement('div')
  dialog.role = 'dialog'
  dialog.tabIndex = -1
  document.body.append(dialog)
  dialog.focus()
  const pull = (event: FocusEvent) => {
    if (!dialog.contains(event.target as Node)) dialog.focus()
  }
  document.addEventListener('focusin', pull)
  document.addEventListener('focus', pull, true)
  return () => {
    document.removeEventListener('focusin', pull)
    document.removeEventListener('focus', pull, true)
    dialog.remove()
  }
}

/** Firefox looks through closed shadow roots with these, which are in no standard; docs/privacy.md says so. */
const SEE_THROUGH = ['originalTarget', 'explicitOriginalTarget', 'rangeParent']

/** All else that an event tells, also what one engine alone has. */
function seenOf(event: Event): Record<string, unknown> {
  const seen: Record<string, unknown> = {}
  for (const name in event) if (!SEE_THROUGH.includes(name)) seen[name] = Reflect.get(event, name)
  return seen
}

async function clickOn(element: HTMLElement): Promise<void> {
  element.scrollIntoView({ block: 'center' })
  const { left, top, width, height } = element.getBoundingClientRect()
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)]
  await sendMouse({ type: 'click', position })
}

/** Some of those that shortcuts, outside-click handlers and drag handlers of pages listen for. */
const OWN_EVENTS =
  'beforeinput input change copy cut paste select submit reset ' +
  'compositionstart compositionupdate compositionend textInput keydown keypress keyup ' +
  'dragstart drag dragenter dragover drop dragend wheel contextmenu pointerdown pointermove ' +
  'pointerup pointerover mousedown mousemove mouseup mouseover mouseout click dblclick auxclick focusin focusout'

describe('shield', () => {
  it('lets people type while a modal of the page traps the focus', async () => {
    const closeTrap = openTrap()
    const { candor, root } = await openWidget()
    const area = find<HTMLTextAreaElement>(root, 'textarea')
    await clickOn(area)
    await sendKeys({ type: 'typed in peace' })
    expect(area.value).to.equal('typed in peace')
    candor.destroy()
    closeTrap()
  })

  it('leaves the trap of the page in force for the page itself', async () => {
    const closeTrap = openTrap()
    const trapped = document.activeElement
    const { candor } = await openWidget()
    candor.close()
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
    expect(document.activeElement === trapped).to.equal(true)
    candor.destroy()
    field.remove()
    closeTrap()
  })

  it('fires no shortcut of the page while someone types in the widget', async () => {
    const fired: string[] = []
    const listen = ({ type }: Event) => fired.push(type)
    const types = ['keydown', 'keypress', 'keyup', 'input', 'mousedown', 'click', 'pointerdown']
    for (const type of types) document.addEventListener(type, listen)
    const { candor, root } = await openWidget()
    await clickOn(find(root, 'textarea'))
    await sendKeys({ type: 'n/' })
    await sendKeys({ down: 'Control' })
    await sendKeys({ press: 'k' })
    await sendKeys({ up: 'Control' })
    expect(fired).to.deep.equal([])
    candor.destroy()
    await sendKeys({ press: 'n' })
    expect(fired).to.include('keydown')
    for (const type of types) document.removeEventListener(type, listen)
  })

  it('closes itself by Esc, and nothing of a page that hears keys before all others', async () => {
    const heard: string[] = []
    const listen = ({ key }: KeyboardEvent) => heard.push(key)
    const types = ['keydown', 'keyup'] as const
    for (const type of types) document.addEventListener(type, listen, true)
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
    const { candor, root } = await openWidget()
    await clickOn(find(root, 'textarea'))
    await sendKeys({ type: 'x' })
    await sendKeys({ press: 'Escape' })
    // The focus is in the page before the key comes up.
    expect(document.activeElement === field).to.equal(true)
    expect(root.querySelector('.panel')).to.equal(null)
    expect(heard).to.deep.equal([])
    candor.destroy()
    await sendKeys({ press: 'Escape' })
    for (const type of types) document.removeEventListener(type, listen, true)
    field.remove()
    expect(heard).to.deep.equal(['Escape', 'Escape'])
  })

  it('tells of no press and nothing typed to a page that hears them before all others', async () => {
    const { candor, root } = await openWidget()
    const heard: string[] = []
    const listen = ({ type }: Event) => heard.push(type)
    const types =
      'pointerdown mousedown touchstart keydown keypress beforeinput textInput input copy cut paste ' +
      'compositionstart compositionupdate compositionend'
    const over = new AbortController()
    for (const place of [document, window])
      for (const type of types.split(' '))
        place.addEventListener(type, listen, { capture: true, signal: over.signal })
    const area = find<HTMLTextAreaElement>(root, 'textarea')
    await clickOn(area)
    await sendKeys({ type: 'secret' })
    for (const type of types.split(' '))
      area.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
    over.abort()
    expect(heard).to.deep.equal([])
    const label = find(root, 'label', 'Something is broken')
    await clickOn(label)
    expect(label.querySelector('input')?.checked).to.equal(true)
    // Drawn anew with what the form has heard of.
    expect(area.value).to.equal('secret')
    candor.destroy()
  })

  it('tells a page that hears a click before all others where it was, and not on what', async () => {
    const { destroy } = init({ collector: location.origin, content: { v: 1, site: 'acme' } })
    const element = find(document, 'candor-widget')
    const heard: Event[] = []
    const over = new AbortController()
    const listen = (event: Event) => {
      const { target } = event
      // While it is on its way; the page sees through no closed root.
      const nodes = Object.values(seenOf(event)).filter((value) => value instanceof Node)
      if (target !== element || event.composedPath()[0] !== element) heard.push(event)
      else if (nodes.some((node) => !document.contains(node))) heard.push(event)
      else clicks += 1
    }
    let clicks = 0
    for (const type of ['click', 'pointerup', 'mouseup'])
      addEventListener(type, listen, { capture: true, signal: over.signal })
    await clickOn(element)
    over.abort()
    destroy()
    expect(heard).to.deep.equal([])
    expect(clicks).to.equal(3)
  })

  it('takes the clicks that a page keeps from all that is outside of its dialog', async () => {
    // As focus-trap does, for presses and clicks alike.
    const keep = (event: Event) => {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    const types = ['pointerdown', 'mousedown', 'touchstart', 'click']
    for (const type of types) document.addEventListener(type, keep, { capture: true })
    const { candor, root } = await openWidget()
    candor.close()
    await clickOn(find(root, '.launcher'))
    await until(() => root.activeElement?.matches('[role=dialog], [role=dialog] *') ?? false)
    const rating = find<HTMLInputElement>(root, 'input[type=radio]')
    await clickOn(find(root, 'label:has(input[type=radio])'))
    expect(rating.checked).to.equal(true)
    let outside: MouseEvent | undefined
    const heard = (event: MouseEvent) => void (outside = event)
    addEventListener('click', heard, { capture: true })
    await sendMouse({ type: 'click', position: [5, 5] })
    removeEventListener('click', heard, { capture: true })
    expect(outside?.defaultPrevented).to.equal(true)
    candor.destroy()
    for (const type of types) document.removeEventListener(type, keep, { capture: true })
  })

  it('tells a page of a press by key where it was in WebKit alone', async () => {
    const { candor, root } = await openWidget()
    const choice = find(root, 'input[type=radio]')
    const { left, top, width, height } = choice.getBoundingClientRect()
    const heard: number[][] = []
    const listen = ({ clientX, clientY }: MouseEvent) => heard.push([clientX, clientY])
    addEventListener('click', listen, true)
    choice.focus()
    await sendKeys({ press: ' ' })
    removeEventListener('click', listen, true)
    candor.destroy()
    const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)
    const middle = [Math.floor(left + width / 2), Math.floor(top + height / 2)]
    expect(heard).to.deep.equal([isWebKit ? middle : [0, 0]])
  })

  it('leaves the keys that compose a character to the keyboard', async () => {
    const { candor, root } = await openWidget()
    const area = find(root, 'textarea')
    area.focus()
    const press = (isComposing: boolean) =>
      area.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', isComposing, bubbles: true, composed: true }),
      )
    press(true)
    expect(root.querySelector('.panel') === null).to.equal(false)
    press(false)
    expect(root.querySelector('.panel') === null).to.equal(true)
    candor.destroy()
  })

  it('keeps one key from the page that comes up there, and no more', async () => {
    const field = document.createElement('input')
    document.body.append(field)
    const { candor, root } = await openWidget()
    const heard: string[] = []
    field.addEventListener('keyup', ({ key }) => heard.push(key))
    await clickOn(find(root, 'textarea'))
    await sendKeys({ press: 'Shift' })
    for (const key of ['of the widget', 'of the page'])
      field.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }))
    candor.destroy()
    field.remove()
    expect(heard).to.deep.equal(['of the page'])
  })

  it('keeps no key from the page that goes down in the page', async () => {
    const { candor, root } = await openWidget()
    await clickOn(find(root, 'textarea'))
    await sendKeys({ press: 'Escape' })
    const heard: string[] = []
    const listen = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`)
    for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, listen)
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
    await sendKeys({ press: 'x' })
    for (const type of ['keydown', 'keyup'] as const) document.removeEventListener(type, listen)
    field.remove()
    candor.destroy()
    expect(heard).to.deep.equal(['keydown x', 'keyup x'])
  })

  it('tells the fields of a page that they have lost the focus to the widget', async () => {
    const field = document.createElement('input')
    document.body.append(field)
    const told: string[] = []
    field.addEventListener('blur', () => told.push('blur'))
    document.addEventListener('focusout', () => told.push('focusout'), { once: true })
    field.focus()
    const { candor } = await openWidget()
    expect(told).to.have.members(['blur', 'focusout'])
    candor.destroy()
    field.remove()
  })

  for (const type of OWN_EVENTS.split(' '))
    it(`keeps ${type} to itself`, async () => {
      let heard = 0
      const count = () => void (heard += 1)
      document.addEventListener(type, count)
      const { candor, root } = await openWidget()
      heard = 0
      const Kind = type.startsWith('focus') ? FocusEvent : Event
      find(root, 'textarea').dispatchEvent(new Kind(type, { bubbles: true, composed: true }))
      document.removeEventListener(type, count)
      candor.destroy()
      expect(heard).to.equal(0)
    })
})
