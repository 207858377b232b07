import { expect } from 'chai'
import { startWidget, until } from '../testing/open-widget.ts'

function openDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog')
  document.body.append(dialog)
  dialog.showModal()
  return dialog
}

describe('followModal', () => {
  it('moves into the modal dialog that opens last, and back as they close', async () => {
    const { candor, element } = startWidget()
    const lower = openDialog()
    await until(() => element.parentNode === lower)
    const upper = openDialog()
    await until(() => element.parentNode === upper)
    upper.close()
    await until(() => element.parentNode === lower)
    lower.close()
    await until(() => element.parentNode === document.documentElement)
    candor.destroy()
    lower.remove()
    upper.remove()
  })

  it('survives the dialog being taken out of the page while it is open', async () => {
    const { candor, element } = startWidget()
    const dialog = openDialog()
    await until(() => element.parentNode === dialog)
    dialog.remove()
    await until(() => element.parentNode === document.documentElement)
    candor.destroy()
  })

  it('stays where it is when a dialog opens that is not modal', async () => {
    const { candor, element } = startWidget()
    const dialog = document.createElement('dialog')
    document.body.append(dialog)
    const toggled = new Promise((resolve) => dialog.addEventListener('toggle', resolve))
    dialog.show()
    await toggled
    expect(element.parentNode).to.equal(document.documentElement)
    candor.destroy()
    dialog.remove()
  })

  it('finds the modal dialog that was open before it came', () => {
    const dialog = openDialog()
    const { candor, element } = startWidget()
    expect(element.parentNode).to.equal(dialog)
    candor.destroy()
    dialog.remove()
  })
})
