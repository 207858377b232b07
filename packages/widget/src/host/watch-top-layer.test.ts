import { find, openWidget, startWidget, until } from '../testing/open-widget.ts'

/** A CRM that is one component: all of it is in a shadow root. */
function openApp() {
  const app = document.createElement('div')
  const root = app.attachShadow({ mode: 'open' })
  const button = document.createElement('button')
  const [lower, upper] = [document.createElement('dialog'), document.createElement('dialog')]
  lower.append(document.createElement('input'))
  root.append(button, lower, upper)
  document.body.append(app)
  return { app, button, lower, upper }
}

/** When the widget has settled in: it has to be idle for that. */
const settled = (root: ShadowRoot) =>
  until(() => find(root, '.launcher').style.touchAction === 'none')

describe('watchTopLayer', () => {
  it('tells of a dialog that takes the focus from beside it in the same shadow root', async () => {
    const { candor, element, root } = startWidget()
    await settled(root)
    const { app, button, lower, upper } = openApp()
    button.focus()
    lower.showModal()
    await until(() => element.parentNode === lower)
    upper.showModal()
    await until(() => element.parentNode === upper)
    candor.destroy()
    app.remove()
  })

  it('tells of it where the focus was there before the widget came', async () => {
    const { app, button, lower } = openApp()
    button.focus()
    const { candor, element, root } = startWidget()
    await settled(root)
    lower.showModal()
    await until(() => element.parentNode === lower)
    candor.destroy()
    app.remove()
  })

  it('tells of a dialog in a shadow root that takes the focus from the widget', async () => {
    const { candor, element, root } = await openWidget()
    const { app, lower, upper } = openApp()
    for (const dialog of [lower, upper]) {
      find(root, 'textarea').focus()
      dialog.showModal()
      await until(() => element.parentNode === dialog)
    }
    candor.destroy()
    app.remove()
  })
})
