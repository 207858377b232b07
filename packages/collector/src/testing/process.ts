import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'

export interface Running {
  url: string
  pid: number
  /** All that it has written so far. */
  output(): string
  /** Sends a signal; the exit code, or `null` where the signal ended it. */
  stop(signal: NodeJS.Signals): Promise<number | null>
}

const CLI = new URL('../runtime/cli.ts', import.meta.url).pathname

export interface Starting {
  env?: NodeJS.ProcessEnv
  /** Path of a script that takes the same options. Default: the command itself. */
  script?: string
}

/** Starts `candor-collector` as a process of its own and waits until it listens. */
export async function start(
  test: { after(run: () => void): void },
  args: readonly string[],
  { env = {}, script = CLI }: Starting = {},
): Promise<Running> {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...env } })
  test.after(() => child.kill('SIGKILL'))
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  return {
    url: await urlOf(child, () => text),
    pid: child.pid ?? 0,
    output: () => text,
    stop: (signal) => stop(child, signal),
  }
}

function urlOf(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`It ended at once:\n${output()}`)))
    child.stdout?.on('data', () => {
      const url = /listens at (http:\S+)[^]*Database/.exec(output())?.[1]
      if (url) resolve(url)
    })
  })
}

function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code))
    child.kill(signal)
  })
}
