import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { endWithThis } from '../end-with-this.ts'
import { freePort } from '../free-port.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import type { Undo } from '../undo-after.ts'
import type { Command } from './webdriver.ts'
import { webdriver } from './webdriver.ts'

/** Milliseconds. A slow machine has an answer in one second. */
const START_WITHIN = 20_000

/** Pixels. Where a screen of twice that size has the pointer, which stays there. */
export const POINTER = { x: 1400, y: 1200 }

/** MiniBrowser's bar of buttons would keep a window wider than the 320 px that WCAG asks for. */
const GTK_STYLES = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0 }'

export interface WebKitProcess {
  /** Sends to the driver, outside any session. */
  command: Command
  stop(): Promise<void>
}

/**
 * WebKitGTK's WebDriver, and a screen that nobody sees: MiniBrowser has no headless mode.
 *
 * @param driver path of `WebKitWebDriver`
 */
export async function startWebKitProcess(driver: string): Promise<WebKitProcess> {
  const undos: Undo[] = []
  const stop = async () => {
    for (const undo of undos.reverse()) await undo()
  }
  try {
    const size = `${2 * POINTER.x}x${2 * POINTER.y}x24`
    const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', size], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    undos.push(() => ended(screen))
    const port = await freePort()
    const env = {
      ...process.env,
      DISPLAY: `:${await displayOf(screen)}`,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      XDG_CONFIG_HOME: settings((undo) => undos.push(undo)),
    }
    const server = start(driver, [`--port=${port}`], { env, stdio: 'ignore' })
    undos.push(() => ended(server))
    const command = webdriver(`http://127.0.0.1:${port}`)
    await answering(command)
    return { command, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function start(command: string, args: string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, args, options)
  endWithThis(child)
  return child
}

function settings(onEnd: (undo: Undo) => void): string {
  const folder = temporaryFolder(onEnd)
  mkdirSync(join(folder, 'gtk-3.0'))
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), GTK_STYLES)
  return folder
}

/** Xvfb takes a display that is free and tells which. */
async function displayOf(screen: ChildProcess): Promise<string> {
  const told = (screen.stdio[3] as Readable).setEncoding('utf8')
  let display = ''
  for await (const chunk of told) {
    display += chunk
    if (display.endsWith('\n')) return display.trim()
  }
  throw new Error('Xvfb did not start.')
}

async function answering(command: Command): Promise<void> {
  const until = Date.now() + START_WITHIN
  for (;;)
    try {
      await command('GET', '/status')
      return
    } catch (error) {
      if (Date.now() > until) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill()
  await exited
}
