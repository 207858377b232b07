import { registerHooks } from 'node:module'
import type { createCollector } from '../collector.ts'

/**
 * The collector's own code around another partition, for a test that must fail with it: each of
 * its modules is loaded once more, and `partition.ts` is this file of this folder instead.
 */
export async function withPartition(file: string): Promise<typeof createCollector> {
  const mark = `?partition=${file}`
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const isOurs = specifier.startsWith('.') && context.parentURL?.endsWith(mark)
      if (!isOurs) return next(specifier, context)
      const isPartition = specifier === './partition.ts'
      return next(isPartition ? `./testing/${file}` : `${specifier}${mark}`, context)
    },
  })
  try {
    const module = (await import(`../collector.ts${mark}`)) as {
      createCollector: typeof createCollector
    }
    return module.createCollector
  } finally {
    hooks.deregister()
  }
}
