import { readFileSync } from 'node:fs'
import { FlagError } from './flags.ts'

/** @throws FlagError that says which file cannot be read, why, and what to do. */
export function readText(
  path: string,
  { what, advice = '' }: { what: string; advice?: string },
): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new FlagError(`${path}: the ${what} cannot be read (${why}).${advice}`, { cause })
  }
}
