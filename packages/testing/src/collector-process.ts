import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../collector/dist/runtime/cli.js', import.meta.url))

export interface CollectorProcess {
  url: string
  /** What it has printed so far, both streams. */
  output: () => string
  stop(signal?: NodeJS.Signals): Promise<void>
}

/** Starts the real command as its users do, and resolves once it has printed its address. */
export const startCollectorProcess = (...args: string[]): Promise<CollectorProcess> =>
  startCollectorScript(CLI, ...args)

/** The same with another script that takes the command's options. */
export async function startCollectorScript(
  script: string,
  ...args: string[]
): Promise<CollectorProcess> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const address = /http:\/\/[\w.[\]:-]+:\d+/.exec(output)?.[0]
      if (address) resolve(address)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`collector ended with ${code}:\n${output}`)))
  })
  return {
    url,
    output: () => output,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exited = once(child, 'exit')
      child.kill(signal)
      await exited
    },
  }
}
