import { sendKeys, sendMouse } from '@web/test-runner-commands'
import { expect } from 'chai'
import { init } from '../init.ts'
import { find, openWidget, startWidget, until } from '../testing/open-widget.ts'

const page = document.documentElement

function openDialog(parent: Node = document.body): HTMLDialogElement {
  const dialog = document.createElement('dialog')
  dialog.append(document.createElement('input'))
  parent.appendChild(dialog)
  dialog.showModal()
  return dialog
}

/** A dialog of a component, as Lightning or Shoelace keep them. */
function openDialogInShadow() {
  const component = document.createElement('div')
  document.body.append(component)
  const inner = document.createElement('div')
  component.attachShadow({ mode: 'open' }).append(inner)
  return { component, dialog: openDialog(inner.attachShadow({ mode: 'open' })) }
}

const centerOf = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return [Math.round(left + width / 2), Math.round(top + height / 2)]
}

/** Presses where a person would; what is inert or covered does not hear it. */
const press = (element: Element) => sendMouse({ type: 'click', position: centerOf(element) })

describe('followTopLayer', () => {
  it('moves into the modal dialog that opens last, and back as they close', async () => {
    const { candor, element } = startWidget()
    const lower = openDialog()
    await until(() => element.parentNode === lower)
    const upper = openDialog()
    await until(() => element.parentNode === upper)
    upper.close()
    await until(() => element.parentNode === lower)
    lower.close()
    await until(() => element.parentNode === page)
    expect(element.popover).to.equal(null)
    candor.destroy()
    lower.remove()
    upper.remove()
  })

  it('survives the dialog being taken out of the page while it is open', async () => {
    const { candor, element } = startWidget()
    const dialog = openDialog()
    await until(() => element.parentNode === dialog)
    dialog.remove()
    await until(() => element.parentNode === page)
    candor.destroy()
  })

  it('stays where it is when a dialog opens that is not modal', async () => {
    const { candor, element } = startWidget()
    const dialog = document.createElement('dialog')
    document.body.append(dialog)
    const toggled = new Promise((resolve) => dialog.addEventListener('toggle', resolve))
    dialog.show()
    await toggled
    expect(element.parentNode).to.equal(page)
    candor.destroy()
    dialog.remove()
  })

  it('finds the modal dialog that was open before it came', async () => {
    const dialog = openDialog()
    const { candor, element } = startWidget()
    await until(() => element.parentNode === dialog)
    candor.destroy()
    dialog.remove()
  })

  it('can be pressed and typed in over a dialog that is transformed and clips', async () => {
    const { candor, root } = await openWidget()
    const dialog = openDialog()
    dialog.style.cssText = 'transform: scale(0.5); overflow: hidden; width: 80px; height: 60px'
    const area = find<HTMLTextAreaElement>(root, 'textarea')
    await until(() => dialog.contains(root.host))
    area.scrollIntoView({ block: 'center' })
    await press(area)
    await sendKeys({ type: 'while it asks' })
    expect(area.value).to.equal('while it asks')
    expect(dialog.open).to.equal(true)
    candor.destroy()
    dialog.remove()
  })

  it('follows a dialog in shadow roots, of which only the focus tells, and comes back', async () => {
    const { candor, element, root } = startWidget()
    const { component, dialog } = openDialogInShadow()
    await until(() => element.parentNode === dialog)
    const launcher = find(root, '.launcher')
    await press(launcher)
    await until(() => launcher.ariaExpanded === 'true')
    dialog.close()
    await until(() => element.parentNode === page)
    candor.destroy()
    component.remove()
  })

  it('stays the only one there, whoever starts it again', async () => {
    const { candor, element } = startWidget()
    const { component, dialog } = openDialogInShadow()
    await until(() => element.parentNode === dialog)
    expect(init({ collector: location.origin })).to.equal(candor)
    expect(document.querySelector('candor-widget')).to.equal(null)
    candor.destroy()
    component.remove()
  })

  it('comes back when the component with the dialog is taken out of the page', async () => {
    const { candor, element } = startWidget()
    const { component, dialog } = openDialogInShadow()
    await until(() => element.parentNode === dialog)
    component.remove()
    await until(() => element.parentNode === page)
    candor.destroy()
  })

  function openFullScreen() {
    const board = document.createElement('div')
    const button = document.createElement('button')
    button.textContent = 'Full screen'
    button.addEventListener('click', () => void board.requestFullscreen())
    board.append(button)
    document.body.append(board)
    return { board, button }
  }

  it('goes with an element onto the full screen, and back', async () => {
    const { candor, element } = startWidget()
    const { board, button } = openFullScreen()
    await press(button)
    await until(() => element.parentNode === board)
    await document.exitFullscreen()
    await until(() => element.parentNode === page)
    candor.destroy()
    board.remove()
  })

  it('keeps the focus as the full screen ends', async () => {
    const { candor, element, root } = await openWidget()
    const { board, button } = openFullScreen()
    candor.close()
    await press(button)
    await until(() => element.parentNode === board)
    await candor.open()
    const area = find(root, 'textarea')
    area.focus()
    await document.exitFullscreen()
    await until(() => element.parentNode === page)
    expect(root.activeElement).to.equal(area)
    candor.destroy()
    board.remove()
  })

  it('leaves nothing in a dialog when it is destroyed there', async () => {
    const { candor, element } = startWidget()
    const dialog = openDialog()
    await until(() => element.parentNode === dialog)
    candor.destroy()
    const other = openDialog()
    other.close()
    expect(element.isConnected).to.equal(false)
    expect(dialog.children.length).to.equal(1)
    dialog.remove()
    other.remove()
  })
})
