import type { ChildProcess } from 'node:child_process'

/** What ends a process without its event `exit`. Ctrl+C reaches the children by itself. */
const SIGNALS = ['SIGTERM', 'SIGHUP'] as const

/** Not even a process that is broken off may leave a child behind. */
export function endWithThis(child: ChildProcess): void {
  const kill = () => child.kill()
  const exit = () => process.exit(1)
  process.once('exit', kill)
  for (const signal of SIGNALS) process.once(signal, exit)
  child.once('exit', () => {
    process.off('exit', kill)
    for (const signal of SIGNALS) process.off(signal, exit)
  })
}
