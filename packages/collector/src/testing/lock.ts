import { spawn } from 'node:child_process'
import { once } from 'node:events'

const LOCK = `
  const { DatabaseSync } = require('node:sqlite')
  const database = new DatabaseSync(process.argv[1])
  database.exec('BEGIN IMMEDIATE')
  console.log('locked')
  process.stdin.once('end', () => database.exec('ROLLBACK')).resume()`

/** Another process that holds the lock for writing until it is let go. */
export async function lock(
  test: { after(run: () => void): void },
  path: string,
): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ['-e', LOCK, path], { stdio: ['pipe', 'pipe', 'inherit'] })
  test.after(() => child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return async () => {
    const ended = once(child, 'exit')
    child.stdin.end()
    await ended
  }
}
