import type { PolicyOptions } from '../policy.ts'
import { FlagError } from './flags.ts'
import { readText } from './read-text.ts'

/** What a policy file may say, and what may stand in each of it. */
const KEYS: Record<keyof PolicyOptions, readonly string[]> = {
  k: [],
  textK: [],
  by: ['feedback', 'survey'],
  textWeeks: [],
  windowWeeks: ['min', 'max'],
}

/**
 * The policy of a JSON file. Its values are checked where the collector is made; here, that nothing
 * in it would be passed over, such as a slip in a name.
 *
 * @throws FlagError
 */
export function readPolicy(path: string): PolicyOptions {
  const policy = objectIn(path, parsed(path), Object.keys(KEYS))
  for (const [name, known] of Object.entries(KEYS))
    if (known.length > 0 && policy[name] !== undefined)
      objectIn(`${path}: ${name}`, policy[name], known)
  return policy
}

function parsed(path: string): unknown {
  const text = readText(path, { what: 'policy file' })
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new FlagError(`${path}: is not JSON.`, { cause })
  }
}

function objectIn(
  place: string,
  value: unknown,
  known: readonly string[],
): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new FlagError(`${place}: write an object with any of ${known.join(', ')}.`)
  for (const name of Object.keys(value))
    if (!known.includes(name))
      throw new FlagError(`${place}: "${name}" is not known here. Known are ${known.join(', ')}.`)
  return { ...value }
}
