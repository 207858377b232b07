import { parseArgs } from 'node:util'

export interface RunFlags {
  seed: number
  rounds: number
  broken?: string | undefined
}

/**
 * Reads `--seed`, `--rounds` and, where there are ways to be broken, `--broken`. Ends the process
 * with a word about what is wrong, where something is.
 */
export function runFlags(
  args: string[],
  { rounds, broken = [] }: { rounds: number; broken?: readonly string[] },
): RunFlags {
  try {
    const options = {
      seed: { type: 'string' },
      rounds: { type: 'string', default: `${rounds}` },
      broken: { type: 'string' },
    } as const
    const { values } = parseArgs({ args, options })
    if (values.broken !== undefined && !broken.includes(values.broken))
      throw new Error(`--broken must be ${broken.join(' or ') || 'left out'}`)
    const seed = values.seed ?? `${Math.floor(Math.random() * 2 ** 31)}`
    return {
      seed: whole('--seed', seed, 0),
      rounds: whole('--rounds', values.rounds, 1),
      broken: values.broken,
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return process.exit(2)
  }
}

function whole(flag: string, text: string, least: number): number {
  if (/^\d+$/.test(text) && Number(text) >= least) return Number(text)
  throw new Error(`${flag} must be a whole number from ${least} on, not "${text}"`)
}
