import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Outcome } from './outcome.ts'

const STARTER = new URL('../starter/content.json', import.meta.url)
const SCHEMA = new URL('../../dist/content.schema.json', import.meta.url)

/**
 * Writes the starter file, with the way to its description for editors.
 *
 * @throws where there is a file already, or none can be written.
 */
export function initFile(file: string): Outcome {
  const starter = readFileSync(STARTER, 'utf8')
  const text = starter.replace(/("\$schema": )"[^"]*"/, (_, name) => `${name}${schemaFrom(file)}`)
  try {
    writeFileSync(file, text, { flag: 'wx' })
  } catch (cause) {
    throw new Error(whyNot(file, cause), { cause })
  }
  return { code: 0, out: `${file} is written. Edit it, and then: candor lint ${file}\n`, err: '' }
}

function schemaFrom(file: string): string {
  const path = relative(dirname(resolve(file)), fileURLToPath(SCHEMA))
    .split(sep)
    .join('/')
  return JSON.stringify(path.startsWith('.') ? path : `./${path}`)
}

function whyNot(file: string, cause: unknown): string {
  const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
  if (isThere) return `${file} is there already. Give another name: candor init other.json`
  return `${file} cannot be written (${cause instanceof Error ? cause.message : String(cause)}).`
}
