import { parseArgs } from 'node:util'

export interface Flags {
  help: boolean
  json: boolean
  /** What to do, and with which files. */
  words: string[]
}

/** Something that the caller can put right. The message says what, and what to do. */
export class FlagError extends Error {
  override name = 'FlagError'
}

export const HELP = `Usage: candor lint [--json] content.json [more files]
       candor init [content.json]

lint  says what is wrong with content files, and what would wear readers out or reach nobody:
      file:line:column: level: place: what is wrong. What to do
init  writes a starter file to edit; an existing file stays as it is

  --json  findings as JSON, for other programs
  --help  shows this

Ends with 0 where there are no errors (warnings or not), 1 with errors, 2 where a file cannot be
read or written.
`

const OPTIONS = { help: { type: 'boolean' }, json: { type: 'boolean' } } as const

/** @throws FlagError */
export function flagsOf(args: readonly string[]): Flags {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    })
    return { help: values.help ?? false, json: values.json ?? false, words: positionals }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new FlagError(`${why.split('. ')[0]}. See candor --help.`)
  }
}
