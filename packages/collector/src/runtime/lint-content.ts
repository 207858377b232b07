import { basename } from 'node:path'
import { FlagError } from './flags.ts'
import { readText } from './read-text.ts'

/**
 * Holds a content file to what `candor lint` asks for, in the same words. Warnings are for its
 * author, and no reason not to start.
 *
 * @throws FlagError with line and column of each error.
 */
export async function lintContent(path: string, today: string): Promise<void> {
  // Loaded on demand: needed once at the start, and only with a file.
  const { findingLine, lint } = await import('@candor/protocol/lint')
  const errors = lint(textOf(path), { today }).filter(({ level }) => level === 'error')
  if (errors.length === 0) return
  throw new FlagError(errors.map((error) => findingLine(basename(path), error)).join('\n'))
}

const textOf = (path: string): string =>
  readText(path, {
    what: 'content file',
    advice: ` Run "candor init ${path}" to write one, or leave --content out for the starter content.`,
  })
