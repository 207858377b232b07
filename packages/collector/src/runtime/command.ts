import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import type { Collector } from '../collector.ts'
import { createCollector } from '../collector.ts'
import type { Store } from '../store/store.ts'
import type { Flags } from './flags.ts'
import { FlagError, flagsOf, HELP } from './flags.ts'
import { lintContent } from './lint-content.ts'
import { readPolicy } from './read-policy.ts'
import type { Server } from './node.ts'
import { serve } from './node.ts'

/** Opens the store in a file. */
type Open = (path: string) => Store

/** All of `candor-collector` but its store. Ends the process with 2 where its options are wrong. */
export async function command(open: Open): Promise<void> {
  try {
    const flags = flagsOf(process.argv.slice(2), process.env)
    if (flags.help) process.stdout.write(HELP)
    else await run(flags, open)
  } catch (error) {
    fail(error)
  }
}

async function run(flags: Flags, open: Open): Promise<void> {
  const token = flags.token ?? randomBytes(24).toString('base64url')
  const today = new Date().toISOString().slice(0, 10)
  if (flags.content !== undefined) await lintContent(flags.content, today)
  const collector = opened(flags, { token, open })
  const server = await serve(collector, { port: flags.port }).catch((error: unknown) => {
    throw new FlagError(listenMessage(error, flags.port), { cause: error })
  })
  closeOnSignal(server, collector)
  process.stdout.write(welcome(server.url, token, flags))
}

function opened(
  { db, content, policy, powerUserToken }: Flags,
  { token, open }: { token: string; open: Open },
): Collector {
  try {
    const options = policy === undefined ? {} : { policy: readPolicy(policy) }
    const store = open(db)
    return createCollector({
      store,
      token,
      powerUserToken,
      ...(content !== undefined && { content }),
      ...options,
    })
  } catch (error) {
    throw new FlagError(messageOf(error), { cause: error })
  }
}

function welcome(url: string, token: string, { db, content, token: given }: Flags): string {
  const lines = [
    [
      'Widget',
      `<script src="${url}/candor.js" crossorigin="anonymous" referrerpolicy="no-referrer" defer></script>`,
    ],
    // In the fragment: browsers send that to nobody.
    ['Insights', `${url}/insights#token=${given === undefined ? token : '<your token>'}`],
    [
      'Content',
      content === undefined ? 'starter content; your own with --content' : resolve(content),
    ],
    ['Database', resolve(db)],
  ]
  return `Candor listens at ${url}\n${lines.map(([name, text]) => `  ${name?.padEnd(9)} ${text}\n`).join('')}`
}

/** Stops listening, answers what is open, closes the database. */
function closeOnSignal(server: Server, collector: Collector): void {
  let closing = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (closing) return
      closing = true
      server
        .close()
        .then(() => collector.close())
        .catch(fail)
    })
}

function listenMessage(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Give another with --port or CANDOR_PORT.`
  if (code === 'EACCES') return `Port ${port} is not allowed. Give one above 1023 with --port.`
  return `Cannot listen at port ${port}: ${messageOf(error)}`
}

/** What the operator can put right ends with 2, anything else with 1. */
function fail(error: unknown): void {
  process.stderr.write(`candor-collector: ${messageOf(error)}\n`)
  process.exitCode = error instanceof FlagError ? 2 : 1
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
