import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { endWithThis } from '@candor/testing/end-with-this'

export interface Run {
  command: string
  args: string[]
  env?: Record<string, string>
}

/**
 * Runs a command and prints what it said once it has ended, as a whole, since others run beside it.
 *
 * @param log path of a file for what it says meanwhile
 * @returns whether it succeeded
 */
export async function run({ command, args, env = {} }: Run, log: string): Promise<boolean> {
  const output = openSync(log, 'w')
  const child = spawn(command, args, {
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  endWithThis(child)
  const status = await once(child, 'exit').then(
    ([code]) => code as number | null,
    (error: unknown) => console.error(error),
  )
  closeSync(output)
  process.stdout.write(readFileSync(log))
  return status === 0
}
