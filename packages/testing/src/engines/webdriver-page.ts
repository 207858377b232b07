import type { Command } from './webdriver.ts'
import { POINTER } from './webkit-process.ts'

/** Keys without a character (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Meta: '\uE03D',
}

const BUTTONS = { left: 0, middle: 1, right: 2 } as const

interface Pressed {
  button?: keyof typeof BUTTONS
}

/** Trusted input in a session, with the names that the test runner's commands know of puppeteer. */
export interface WebDriverPage {
  keyboard: {
    type(text: string): Promise<void>
    /** One key, or several at once: `Control+k`. */
    press(keys: string): Promise<void>
    down(key: string): Promise<void>
    up(key: string): Promise<void>
  }
  mouse: {
    move(x: number, y: number): Promise<void>
    click(x: number, y: number, pressed?: Pressed): Promise<void>
    down(pressed?: Pressed): Promise<void>
    up(pressed?: Pressed): Promise<void>
    reset(): Promise<void>
  }
  /** CSS pixels inside the window's frame. */
  setViewport(size: Size): Promise<void>
}

interface Size {
  width: number
  height: number
}

/** @param session sends to paths inside one session: `/actions` */
export function webdriverPage(session: Command): WebDriverPage {
  const perform = async (source: object, actions: object[]) =>
    void (await session('POST', '/actions', { actions: [{ ...source, actions }] }))
  const keys = (actions: object[]) => perform({ type: 'key', id: 'keyboard' }, actions)
  const pointer = (...actions: object[]) =>
    perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } }, actions)
  return {
    keyboard: {
      type: (text) => keys([...text].flatMap((key) => [press(key), release(key)])),
      press: (combination) => {
        const parts = combination.split('+')
        return keys([...parts.map(press), ...parts.reverse().map(release)])
      },
      down: (key) => keys([press(key)]),
      up: (key) => keys([release(key)]),
    },
    mouse: {
      move: (x, y) => pointer(moveTo(x, y)),
      click: (x, y, pressed) => pointer(moveTo(x, y), buttonDown(pressed), buttonUp(pressed)),
      down: (pressed) => pointer(buttonDown(pressed)),
      up: (pressed) => pointer(buttonUp(pressed)),
      async reset() {
        await session('DELETE', '/actions')
        await pointer(moveTo(0, 0))
      },
    },
    setViewport: (size) => setViewport(session, size),
  }
}

const press = (key: string) => ({ type: 'keyDown', value: KEYS[key] ?? key })
const release = (key: string) => ({ type: 'keyUp', value: KEYS[key] ?? key })

const moveTo = (x: number, y: number) => ({
  type: 'pointerMove',
  duration: 0,
  origin: 'viewport',
  x,
  y,
})
const buttonDown = ({ button = 'left' }: Pressed = {}) => ({
  type: 'pointerDown',
  button: BUTTONS[button],
})
const buttonUp = ({ button = 'left' }: Pressed = {}) => ({
  type: 'pointerUp',
  button: BUTTONS[button],
})

/**
 * On a screen without a window manager the window with the pointer has the focus. So it lies on the
 * window's upper corner, which is not the page's, and there it is whatever the size.
 */
const PLACE = { x: POINTER.x - 8, y: POINTER.y - 2 }

/** A window is sized with its frame, whose own size only shows by trying; and it takes a moment. */
async function setViewport(session: Command, { width, height }: Size): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    const inside = await innerSize(session)
    if (inside.width === width && inside.height === height) return
    const outside = (await session('GET', '/window/rect')) as Size
    await session('POST', '/window/rect', {
      ...PLACE,
      width: outside.width + width - inside.width,
      height: outside.height + height - inside.height,
    })
    await session('POST', '/execute/async', {
      script: 'requestAnimationFrame(() => requestAnimationFrame(arguments[0]))',
      args: [],
    })
  }
  throw new Error(`The window does not become ${width} x ${height}.`)
}

async function innerSize(session: Command): Promise<Size> {
  const script = 'return { width: innerWidth, height: innerHeight }'
  return (await session('POST', '/execute/sync', { script, args: [] })) as Size
}
