import { parseArgs } from 'node:util'

export interface Flags {
  port: number
  db: string
  content?: string
  policy?: string
  /** Left out where none was given. */
  token?: string
  powerUserToken?: string
  help: boolean
}

/** Something that the operator can put right. The message says what, where, and what to do. */
export class FlagError extends Error {
  override name = 'FlagError'
}

export const HELP = `Usage: candor-collector [options]

Takes anonymous feedback from the widget and shows reports of groups.

  --port <number>            port to listen at (8787)                     CANDOR_PORT
  --db <file>                SQLite database, made if missing (candor.db) CANDOR_DB
  --content <file>           content file (the starter content)           CANDOR_CONTENT
  --policy <file>            policy as JSON (groups of 5, texts 10)       CANDOR_POLICY
  --token <text>             lets project leads in (a fresh one)          CANDOR_TOKEN
  --power-user-token <text>  lets power users read (nobody)      CANDOR_POWER_USER_TOKEN
  --help                     shows this

An option goes before its environment variable.
`

const OPTIONS = {
  port: { type: 'string' },
  db: { type: 'string' },
  content: { type: 'string' },
  policy: { type: 'string' },
  token: { type: 'string' },
  'power-user-token': { type: 'string' },
  help: { type: 'boolean' },
} as const

/**
 * The options of the command line, then of the environment, then the defaults.
 *
 * @throws FlagError
 */
export function flagsOf(args: readonly string[], env: Record<string, string | undefined>): Flags {
  const given = parsed(args)
  const valueOf = (name: Exclude<keyof typeof OPTIONS, 'help'>) =>
    given[name] ?? (env[`CANDOR_${name.toUpperCase().replaceAll('-', '_')}`] || undefined)
  const content = valueOf('content')
  const policy = valueOf('policy')
  const token = valueOf('token')
  const powerUserToken = valueOf('power-user-token')
  return {
    port: portOf(valueOf('port') ?? '8787', given.port === undefined ? 'CANDOR_PORT' : '--port'),
    db: valueOf('db') ?? 'candor.db',
    ...(content !== undefined && { content }),
    ...(policy !== undefined && { policy }),
    ...(token !== undefined && { token }),
    ...(powerUserToken !== undefined && { powerUserToken }),
    help: given.help ?? false,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new FlagError(`${why.split('. ')[0]}. See candor-collector --help.`)
  }
}

function portOf(value: string, source: string): number {
  const port = Number(value)
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port
  throw new FlagError(`${source} must be a number from 0 to 65535, not "${value}".`)
}
