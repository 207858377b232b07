import { FlagError, flagsOf, HELP } from './flags.ts'
import { initFile } from './init-file.ts'
import { lintFiles } from './lint-files.ts'
import type { Outcome } from './outcome.ts'

/** All of `candor`. `today` is `YYYY-MM-DD`. */
export function command(args: readonly string[], today: string): Outcome {
  try {
    const { help, json, words } = flagsOf(args)
    if (help) return { code: 0, out: HELP, err: '' }
    const [verb, ...files] = words
    if (verb === 'lint' && files.length > 0) return lintFiles(files, { json, today })
    if (verb === 'init' && files.length < 2 && !json) return initFile(files[0] ?? 'content.json')
    throw new FlagError(misuse(verb))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { code: 2, out: '', err: `candor: ${why}\n` }
  }
}

function misuse(verb: string | undefined): string {
  if (verb === 'lint') return 'Name the file: candor lint content.json'
  if (verb === 'init') return 'One file is written, and nothing else: candor init content.json'
  return `${verb ? `"${verb}" is no command` : 'Say what to do'}. See candor --help.`
}
