import type { TestRunnerPlugin } from '@web/test-runner'
import type { ChromeLauncher } from '@web/test-runner-chrome'
import { treeLines } from './tree-lines.ts'

type Page = ReturnType<ChromeLauncher['getPage']>
type Session = Awaited<ReturnType<Page['createCDPSession']>>

/** A session that ends takes what it emulates with it, so there is one for each page. */
const sessions = new WeakMap<Page, Session>()

async function sessionOf(page: Page): Promise<Session> {
  const session = sessions.get(page) ?? (await page.createCDPSession())
  sessions.set(page, session)
  return session
}

/**
 * What Chromium alone can do for a test: `emulate-features` sets media features by name, in place of
 * all set before (the runner's own command knows no forced colours), and `tree-lines` tells what
 * assistive technology is given.
 */
export const chromiumCommands = (): TestRunnerPlugin<Record<string, string>> => ({
  name: 'chromium-commands',
  async executeCommand({ command, payload = {}, session }) {
    if (command !== 'emulate-features' && command !== 'tree-lines') return undefined
    const cdp = await sessionOf((session.browser as ChromeLauncher).getPage(session.id))
    if (command === 'tree-lines')
      return treeLines((await cdp.send('Accessibility.getFullAXTree')).nodes)
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }))
    await cdp.send('Emulation.setEmulatedMedia', { features })
    return true
  },
})
