import type { Options } from '../options.ts'
import type { OpenWidget } from './open-widget.ts'
import { startEverything } from './start-everything.ts'
import { walkScreens } from './walk-screens.ts'

/** As many screens are looked at on the walk. */
const SCREENS = 23

interface Walk extends Partial<Options> {
  /** Faults of the screen that is shown. */
  find: (widget: OpenWidget, screen: string) => string[] | Promise<string[]>
}

/** What is found on each screen of a widget that has everything, as `screen: text`. */
export async function problemsOnScreens({ find, ...options }: Walk): Promise<string[]> {
  const { end, ...widget } = startEverything(options)
  const found = new Set<string>()
  let screens = 0
  try {
    const look = async (screen: string) => {
      screens += 1
      for (const one of await find(widget, screen)) found.add(`${screen}: ${one}`)
    }
    await walkScreens({ ...widget, look })
  } finally {
    end()
  }
  if (screens !== SCREENS) throw new Error(`${screens} screens instead of ${SCREENS}`)
  return [...found]
}
