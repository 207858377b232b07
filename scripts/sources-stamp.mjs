import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const READ = ['package-lock.json', 'packages', 'rollup.config.mjs', 'scripts', 'tsconfig.base.json']

/** What is not built from, or made by the build itself. */
const LEFT_OUT = /^(?:dist|node_modules)$|\.test\.tsx?$|\.generated\.ts$/

/**
 * The same as long as no file that the build reads has changed, come or gone.
 *
 * @param root the folder of the repository
 */
export function sourcesStamp(root) {
  const stamp = createHash('sha256')
  for (const path of READ.flatMap((name) => filesIn(root, name))) {
    const { mtimeMs, size } = statSync(join(root, path))
    stamp.update(`${path} ${mtimeMs} ${size}\n`)
  }
  return stamp.digest('hex')
}

function filesIn(root, path) {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path))
    .filter((name) => !LEFT_OUT.test(name))
    .sort()
    .flatMap((name) => filesIn(root, join(path, name)))
}
