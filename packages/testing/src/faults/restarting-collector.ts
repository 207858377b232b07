import { fileURLToPath } from 'node:url'
import type { CollectorProcess } from '../collector-process.ts'
import { startCollectorProcess, startCollectorScript } from '../collector-process.ts'
import type { Undo } from '../undo-after.ts'

/** Says yes first and writes later: what looks for lost events must find them here. */
const HASTY = fileURLToPath(new URL('../../../collector/src/testing/hasty-cli.ts', import.meta.url))

export interface RestartingCollector {
  /** `undefined` while it is down. */
  url(): string | undefined
  /** Its address, as soon as it is up. */
  up(): Promise<string>
  /** SIGKILL; resolves once it is up again, on the same file. */
  kill(): Promise<void>
  /** Ends it in good order and for good: its file can be read. */
  stop(): Promise<void>
}

/** A collector process that comes back after each kill, at another port. */
export async function startRestartingCollector(
  db: string,
  isHasty: boolean,
  onEnd: (undo: Undo) => void,
): Promise<RestartingCollector> {
  const args = ['--port', '0', '--db', db]
  const start = () =>
    isHasty ? startCollectorScript(HASTY, ...args) : startCollectorProcess(...args)
  let running: CollectorProcess | undefined = await start()
  let starting = Promise.resolve(running)
  onEnd(async () => (await starting).stop('SIGKILL'))

  async function restart(doomed: CollectorProcess): Promise<CollectorProcess> {
    await doomed.stop('SIGKILL')
    running = await start()
    return running
  }

  return {
    url: () => running?.url,
    up: async () => (await starting).url,
    async kill() {
      const doomed = running
      running = undefined
      // One that is still on its way up is left to come.
      if (doomed) starting = restart(doomed)
      await starting
    },
    stop: async () => (await starting).stop(),
  }
}
