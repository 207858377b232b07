import type { Options } from '../options.ts'
import { memoryStore } from '../outbox/memory-store.ts'
import { everything, record } from './every-screen.ts'
import type { OpenWidget } from './open-widget.ts'
import { startWidget } from './open-widget.ts'
import { walkScreens } from './walk-screens.ts'

/** As many screens are looked at on the walk. */
const SCREENS = 23

interface Walk extends Partial<Options> {
  /** Faults of the screen that is shown. */
  find: (widget: OpenWidget, screen: string) => string[] | Promise<string[]>
}

/** What is found on each screen of a widget that has everything, as `screen: text`. */
export async function problemsOnScreens({ find, ...options }: Walk): Promise<string[]> {
  const page = document.createElement('main')
  page.innerHTML = `<label>Amount <input id=amount></label><button id=save>Save</button>`
  document.body.append(page)
  const widget = startWidget({
    content: everything,
    storage: { ...memoryStore(), durable: true },
    context: () => record,
    department: 'sales',
    ...options,
  })
  const found = new Set<string>()
  let screens = 0
  try {
    const look = async (screen: string) => {
      screens += 1
      for (const one of await find(widget, screen)) found.add(`${screen}: ${one}`)
    }
    await walkScreens({ ...widget, look })
  } finally {
    widget.candor.destroy()
    page.remove()
  }
  if (screens !== SCREENS) throw new Error(`${screens} screens instead of ${SCREENS}`)
  return [...found]
}
