import type { Options } from '../options.ts'
import { memoryStore } from '../outbox/memory-store.ts'
import { everything, record } from './every-screen.ts'
import { startWidget } from './open-widget.ts'

/** A widget that has everything in its content file, on a page with what that points at. */
export function startEverything(options: Partial<Options> = {}) {
  const page = document.createElement('main')
  page.innerHTML = '<label>Amount <input id=amount></label><button id=save>Save</button>'
  document.body.append(page)
  const widget = startWidget({
    content: everything,
    storage: { ...memoryStore(), durable: true },
    context: () => record,
    department: 'sales',
    ...options,
  })
  const end = () => {
    widget.candor.destroy()
    page.remove()
  }
  return { ...widget, end }
}
