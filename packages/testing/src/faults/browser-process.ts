import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS } from '../browser.ts'

/** Nobody looks at these tabs, and yet they are to run like the one in front. */
const ARGS = [
  ...CHROMIUM_ARGS,
  '--headless',
  '--no-startup-window',
  '--remote-debugging-port=0',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
]

export interface BrowserProcess {
  /** Of the profile, so that what pages store outlives the browser. */
  context: BrowserContext
  /** SIGKILL to one of the processes that tabs run in; picks by a number in [0, 1). */
  killTab(random: number): Promise<void>
  /** SIGKILL to the browser and all that belongs to it. */
  kill(): Promise<void>
}

/** A browser that this test has started itself, since nobody else's would let it be killed. */
export async function startBrowserProcess(path: string, profile: string): Promise<BrowserProcess> {
  const child = spawn(path, [...ARGS, `--user-data-dir=${profile}`], {
    // A group of its own: it dies as a whole.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const kill = () => killGroup(child)
  // Not even a test that breaks off may leave it behind.
  process.once('exit', kill)
  const exited = once(child, 'exit').finally(() => process.off('exit', kill))
  try {
    const browser = await chromium.connectOverCDP(await addressOf(child))
    const [context] = browser.contexts()
    if (!context) throw new Error('The browser has no profile.')
    return {
      context,
      killTab: (random) => killTab(browser, context, random),
      async kill() {
        kill()
        await exited
      },
    }
  } catch (error) {
    kill()
    throw error
  }
}

function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL')
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const address = /ws:\/\/\S+/.exec(output)?.[0]
      if (address) resolve(address)
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`The browser ended:\n${output}`)))
  })
}

/** Chromium keeps processes in reserve: goes on to the next one until a tab has crashed. */
async function killTab(browser: Browser, context: BrowserContext, random: number): Promise<void> {
  const crashed = new Set<Page>()
  for (const page of context.pages()) page.once('crash', () => crashed.add(page))
  const session = await browser.newBrowserCDPSession()
  const renderers = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  }
  for (let tries = 0; crashed.size === 0; tries++) {
    const pids = await renderers()
    const pid = pids[(Math.floor(random * pids.length) + tries) % pids.length]
    if (pid === undefined) break
    killOne(pid)
    while ((await renderers()).includes(pid));
  }
  await session.detach()
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}
